import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectionNames, collections } from '../../../src/checks/collections.ts';
import { isPage } from '../../../src/admin/editor-config.ts';
import { bodyKey, getDataFormat, getPageFormat } from '../../../src/admin/file-format.ts';

const files = globSync('src/content/**/*.{yaml,mdx}').map((path) => path.replaceAll('\\', '/'));

const getFormat = (path: string) => {
  const name = collectionNames.find((candidate) => collections[candidate].files.test(path))!;
  return (isPage(name) ? getPageFormat : getDataFormat)(collections[name].schema);
};

const contacts = getDataFormat(collections.contacts.schema);
const contact = [
  '# The mailbox of the project.',
  'kind: person',
  'email: name@iom.int # as on the leaflet',
  'nickname: kept',
  'languages: unknown',
  "source: 'leaflet-en'",
  'confirmed: not-yet',
].join('\n');

describe('a file that is opened and saved', () => {
  it.each(files)('keeps every byte: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    const { fromFile, toFile } = getFormat(path);
    expect(`${toFile(structuredClone(fromFile(text.trim())))}\n`).toBe(text);
  });

  it('keeps comments, quotes and fields that no schema knows', () => {
    expect(contacts.toFile(contacts.fromFile(contact))).toBe(contact);
  });

  it('does not gain the empty fields that a form has a place for', () => {
    const form = { ...contacts.fromFile(contact), phone: '', hours: null, asPrinted: [], changes: [] };
    expect(contacts.toFile(form)).toBe(contact);
  });
});

describe('a change in a form', () => {
  it('changes its own line and no other', () => {
    const form = { ...contacts.fromFile(contact), email: 'other@iom.int' };
    expect(contacts.toFile(form)).toBe(contact.replace('name@', 'other@'));
  });

  it('puts a new field where the form has it, a phone number between quotes', () => {
    const { kind, email, ...rest } = contacts.fromFile(contact);
    expect(contacts.toFile({ kind, email, phone: '+31887464444', ...rest })).toBe(
      contact.replace('nickname', 'phone: "+31887464444"\nnickname'),
    );
  });

  it('takes away an optional field that was emptied', () => {
    const form = { ...contacts.fromFile(contact), email: '' };
    expect(contacts.toFile(form)).not.toContain('email');
  });

  it('keeps a list that the file needs when nothing is left in it', () => {
    const terms = getDataFormat(collections.glossary.schema);
    const text = 'programmes: [samen]';
    expect(terms.toFile({ ...terms.fromFile(text), programmes: [] })).toBe('programmes: []');
  });

  it('turns a fixed word into what was filled in, and back', () => {
    const confirmed = { choice: 'given', by: 'Communications', on: '2026-11-22' };
    const saved = contacts.toFile({ ...contacts.fromFile(contact), confirmed });
    expect(saved).toBe(
      contact.replace('confirmed: not-yet', 'confirmed:\n  by: Communications\n  on: 2026-11-22'),
    );
    expect(contacts.fromFile(saved)['confirmed']).toEqual(confirmed);
    expect(contacts.toFile({ ...contacts.fromFile(saved), confirmed: { choice: 'not-yet' } })).toBe(contact);
  });

  it('keeps a list of names on one line and sentences below each other', () => {
    const facts = getDataFormat(collections.programmeFacts.schema);
    const text = 'helplines: [a]\nplaces: unknown\nsources: [x, y]';
    const form = {
      ...facts.fromFile(text),
      helplines: ['a', 'b'],
      places: { choice: 'given', value: ['arnhem'], saidBy: ['x'] },
    };
    expect(facts.toFile(form)).toBe(
      'helplines: [a, b]\nplaces:\n  value: [arnhem]\n  saidBy: [x]\nsources: [x, y]',
    );
  });

  it('keeps the form of the items of a list that have only moved', () => {
    const lists = getDataFormat(collections.corrections.schema);
    const text = "- id: one\n  printed: 'a: b'\n- id: two\n  printed: c # why";
    const { value, ...rest } = lists.fromFile(text) as { value: unknown[] };
    expect(lists.toFile({ ...rest, value: value.toReversed() })).toBe(
      "- id: two\n  printed: c # why\n- id: one\n  printed: 'a: b'",
    );
  });

  it('in the text of a page leaves the details alone, and the other way round', () => {
    const pages = getPageFormat(collections.pageTexts.schema);
    const text = '---\ntitle: "Old"\nkeywords:\n  - one\n---\n\nFirst.\n\n- item\n\nLast.';
    const form = pages.fromFile(text);
    expect(pages.toFile({ ...form, [bodyKey]: 'New.' })).toBe(
      '---\ntitle: "Old"\nkeywords:\n  - one\n---\n\nNew.',
    );
    expect(pages.toFile({ ...form, title: 'New' })).toBe(text.replace('Old', 'New'));
  });
});

describe('a new file', () => {
  it('has what was filled in', () => {
    const places = getDataFormat(collections.places.schema);
    const form = {
      name: { en: 'Leiden', nl: 'Leiden' },
      kind: 'city',
      country: 'NL',
      latitude: null,
      longitude: 4.5,
    };
    expect(places.toFile(form)).toBe(
      'name:\n  en: Leiden\n  nl: Leiden\nkind: city\ncountry: NL\nlongitude: 4.5',
    );
  });
});
