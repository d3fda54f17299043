import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collectionNames, collections, type Collection } from '../../../src/checks/collections.ts';
import { parseContent, getIds } from '../../../src/checks/content.ts';
import { readSources } from '../../../src/checks/read-content.ts';
import { getEditorConfig, withoutForm } from '../../../src/admin/editor-config.ts';
import { bodyKey } from '../../../src/admin/file-format.ts';
import { choiceKey, givenKey } from '../../../src/admin/form-value.ts';

const content = parseContent(readSources(process.cwd()));
const config = getEditorConfig(
  { getIds: (collection) => getIds(content, collection) },
  { kind: 'repository', signInRelay: undefined },
);

/** The fields of the first form of a collection. */
function getFields(name: Collection): Field[] {
  const [collection] = (config.collections ?? []).filter((one) => 'name' in one && one.name === name);
  const [single] = (config.singletons ?? []).filter((one) => 'name' in one && one.name === name);
  if (single && 'fields' in single) return single.fields;
  if (collection && 'files' in collection) return collection.files[0]!.fields;
  if (collection && 'fields' in collection) return collection.fields;
  return [];
}

/** "hours.times.days" for every field of a form, without the places that only a form has. */
function listFormPaths(fields: readonly Field[], path: readonly string[] = []): string[] {
  return fields.flatMap((field) => {
    if (field.name === bodyKey && path.length === 0) return [];
    const inner = field.name === givenKey && !isValueOfFact(path) ? path : [...path, field.name];
    const types = 'types' in field ? (field.types as { fields?: Field[] }[]) : [];
    const typeKey =
      'typeKey' in field && field.typeKey !== choiceKey ? [[...inner, field.typeKey].join('.')] : [];
    const below = 'fields' in field ? (field.fields as Field[]) : [];
    return [
      ...(inner.length > path.length ? [inner.join('.')] : []),
      ...typeKey,
      ...listFormPaths([...below, ...types.flatMap((type) => type.fields ?? [])], inner),
    ];
  });
}

/** A fact has a field of that name in its file too. */
const isValueOfFact = ([field]: readonly string[]) => field !== undefined && facts.includes(field);
const facts = Object.entries((collections.programmeFacts.schema as z.ZodObject).shape)
  .filter(([, schema]) =>
    JSON.stringify(z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' })).includes(
      'saidBy',
    ),
  )
  .map(([name]) => name);

/** The same from the schema, as the JSON Schema standard tells it. */
function listSchemaPaths(schema: z.core.JSONSchema.JSONSchema, path: readonly string[] = []): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, inner]) => [
    [...path, name].join('.'),
    ...listSchemaPaths(inner as z.core.JSONSchema.JSONSchema, [...path, name]),
  ]);
  const nested = [items, ...anyOf, ...oneOf].filter((one) => typeof one === 'object' && !Array.isArray(one));
  return [...own, ...nested.flatMap((one) => listSchemaPaths(one as z.core.JSONSchema.JSONSchema, path))];
}

const sortUnique = (names: readonly string[]) => [...new Set(names)].sort();

const withForm = collectionNames.filter((name) => !withoutForm.includes(name));

describe('the form of a collection', () => {
  it('is there for every collection but the one that only a command writes', () => {
    const names = [...(config.collections ?? []), ...(config.singletons ?? [])].flatMap((one) =>
      'name' in one ? one.name : [],
    );
    expect(names.sort()).toEqual([...withForm].sort());
    expect(withoutForm).toEqual(['translations']);
  });

  it.each(withForm)('of "%s" has a field for every field of its schema, and no other', (name) => {
    const schema = z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' });
    const expected = sortUnique(listSchemaPaths(schema));
    expect(expected.length).toBeGreaterThan(2);
    expect(sortUnique(listFormPaths(getFields(name)))).toEqual(expected);
  });

  it.each(withForm)('of "%s" explains every field in the sentence of the schema', (name) => {
    for (const field of getFields(name)) {
      if (field.name === givenKey) continue;
      expect(field, field.name).toMatchObject({ hint: expect.stringMatching(/\w{3}.*[.;]$/s) as string });
    }
  });
});

const find = (name: Collection, ...path: readonly string[]): Field => {
  const step = (fields: readonly Field[], [first, ...rest]: readonly string[]): Field => {
    const field = fields.find((candidate) => candidate.name === first)!;
    if (rest.length === 0) return field;
    const types = 'types' in field ? (field.types as { fields?: Field[] }[]) : [];
    const below = 'fields' in field ? (field.fields as Field[]) : [];
    return step([...below, ...types.flatMap((type) => type.fields ?? [])], rest);
  };
  return step(getFields(name), path);
};

describe('a field of a form', () => {
  it('is required exactly where something has to be filled in', () => {
    expect(find('contacts', 'source')).toMatchObject({ required: true });
    expect(find('contacts', 'phone')).toMatchObject({ required: false });
    expect(find('programmeFacts', 'destination')).toMatchObject({ required: false });
    // The file needs the list, which may be empty.
    expect(find('programmeFacts', 'helplines')).toMatchObject({ required: false });
    expect(find('programmeFacts', 'audience')).toMatchObject({ required: true });
  });

  it('has the length, the pattern and the message of the schema', () => {
    expect(find('programmeTexts', 'summary')).toMatchObject({ maxlength: 160 });
    expect(find('programmeTexts', 'slug')).toMatchObject({
      pattern: [
        '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
        'Use small letters, digits and hyphens only, for example "family-reunification".',
      ],
    });
  });

  it('lets an optional text with a pattern stay empty', () => {
    const { pattern } = find('programmeTexts', 'titleLang') as { pattern: [string, string] };
    expect(new RegExp(pattern[0]).test('')).toBe(true);
    expect(new RegExp(pattern[0]).test('Dutch')).toBe(false);
  });

  it('offers the words of the schema', () => {
    expect(find('contacts', 'kind')).toMatchObject({
      widget: 'select',
      options: [
        { label: 'Role', value: 'role' },
        { label: 'Person', value: 'person' },
      ],
    });
  });

  it('offers the entries that it may name', () => {
    expect(find('programmeFacts', 'contact', givenKey)).toMatchObject({
      widget: 'relation',
      collection: 'contacts',
    });
    expect(find('programmeFacts', 'partners', givenKey)).toMatchObject({
      widget: 'relation',
      collection: 'organisations',
      multiple: true,
    });
    expect(find('glossary', 'programmes')).toMatchObject({ collection: 'programmeFacts', multiple: true });
    const where = (find('questions', givenKey) as unknown as { fields: Field[] }).fields.find(
      ({ name }) => name === 'where',
    );
    expect(where).toMatchObject({
      widget: 'select',
      options: expect.arrayContaining(['samen', 'privacy']) as string[],
    });
  });

  it('shows a fact as "unknown" or as a value with who says so', () => {
    expect(find('programmeFacts', 'since')).toMatchObject({
      widget: 'object',
      typeKey: choiceKey,
      types: [{ name: 'unknown' }, { name: 'given', fields: [{ name: 'value' }, { name: 'saidBy' }] }],
    });
  });
});

describe('the editor', () => {
  it('saves as a pull request that others publish', () => {
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: {
        name: 'github',
        repo: 'iom-netherlands/lmi-resettlement-site',
        branch: 'main',
        auth_methods: ['token'],
      },
    });
    for (const collection of config.collections ?? []) expect(collection).toMatchObject({ publish: false });
  });

  it('asks a relay for people’s accounts where there is one', () => {
    const { backend } = getEditorConfig(
      { getIds: () => [] },
      { kind: 'repository', signInRelay: 'https://sign-in.example' },
    );
    expect(backend).toMatchObject({ base_url: 'https://sign-in.example', auth_methods: ['oauth', 'token'] });
  });
});
