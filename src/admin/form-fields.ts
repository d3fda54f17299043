import { z } from 'astro/zod';
import type { Field, SelectField, VariableFieldType } from '@sveltia/cms';
import type { Collection } from '../checks/collections.ts';
import type { Path } from '../checks/parse-yaml.ts';
import { getReferenceTarget, type Target } from '../checks/references.ts';
import { getHint, getShape, isOptional, unwrap } from './form-shape.ts';
import { choiceKey, givenKey, givenName, isForm, isSpread } from './form-value.ts';

/** What a field that names something offers to choose from: the entries of a collection, or a list of names. */
export type Choices =
  { readonly collection: string; readonly shown: string } | { readonly names: readonly string[] };

export interface FormOptions {
  readonly collection: Collection;
  /** Undefined where any name may be written. */
  readonly getChoices: (target: Target) => Choices | undefined;
}

/** The name of the field type whose words are those of the checks. */
export const checkedField = 'checked';

/** The fields of the form for the files of a collection, one for every field of its schema, in its order. */
export function getFormFields(schema: z.ZodType, options: FormOptions): Field[] {
  if (isForm(schema)) return getGroupFields(schema, [], options);
  return [getField(givenKey, schema, [], { ...options })];
}

function getGroupFields(schema: z.ZodType, path: Path, options: FormOptions, without?: string): Field[] {
  const shape = getShape(schema);
  if (shape.kind !== 'group') throw new Error(`${path.join('.')} has no fields of its own.`);
  return Object.entries(shape.fields)
    .filter(([name]) => name !== without)
    .map(([name, field]) => getField(name, field, [...path, name], options));
}

function getField(name: string, schema: z.ZodType, path: Path, options: FormOptions): Field {
  const hint = getHint(schema);
  const common = {
    name,
    label: getLabel(name),
    ...(hint !== undefined && { hint }),
    required: !isOptional(schema) && !mayBeEmpty(schema),
    i18n: true,
  };
  const shape = getShape(schema);
  switch (shape.kind) {
    case 'group':
      return { ...common, widget: 'object', fields: getGroupFields(schema, path, options) };
    case 'pairs':
      return {
        ...common,
        widget: 'keyvalue',
        key_label: 'Name',
        value_label: getHint(shape.value) ?? 'Text',
      };
    case 'list':
      return getListField(common, shape.item, path, options);
    case 'variants': {
      const types = [...shape.variants].map(([word, variant]) =>
        getVariant(
          word,
          getGroupFields(variant, path, options, shape.key),
          getVariantHint(variant, shape.key),
        ),
      );
      return { ...common, widget: 'object', typeKey: shape.key, types };
    }
    case 'word-or': {
      const fields = isSpread(shape.given)
        ? getGroupFields(shape.given, path, options)
        : [{ ...getField(givenKey, shape.given, path, options), label: getLabel(name) }];
      const types = [
        ...shape.words.map((word) => getVariant(word, [])),
        { ...getVariant(givenName, fields), label: `Fill in: ${getLabel(name).toLowerCase()}` },
      ];
      return { ...common, widget: 'object', typeKey: choiceKey, types };
    }
    default:
      return getSingleField(common, unwrap(schema), path, options);
  }
}

/** A file has to have the field; but a list or a group of pairs in it may be empty. */
const mayBeEmpty = (schema: z.ZodType): boolean =>
  [[], {}].some((nothing) => unwrap(schema).safeParse(nothing).success);

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly i18n: boolean;
}

const getVariant = (name: string, fields: Field[], label?: string): VariableFieldType => ({
  name,
  label: label === undefined ? getLabel(name) : `${getLabel(name)}: ${label}`,
  fields,
});

const getVariantHint = (variant: z.ZodObject, key: string) =>
  (variant.shape[key] as z.ZodType | undefined)?.description;

function getListField(common: Common, item: z.ZodType, path: Path, options: FormOptions): Field {
  const inner = [...path, '*'];
  if (getShape(item).kind === 'single') {
    const field = getField('item', item, inner, options);
    // Choices are ticked in one field; anything else is a row of fields.
    if (field.widget === 'select' || field.widget === 'relation') {
      const { name, label, hint, required } = { ...field, ...common };
      return {
        ...field,
        name,
        label,
        ...(hint !== undefined && { hint }),
        required,
        multiple: true,
      } as SelectField;
    }
    // Free words and sentences are lines of one text.
    if (field.widget === 'string' || field.widget === 'text')
      if (!('pattern' in field) && !('maxlength' in field)) return { ...common, widget: 'list' };
    return { ...common, widget: 'list', field };
  }
  const fields = getGroupFields(item, inner, options);
  const named = fields.find(({ name }) => name === 'id');
  return {
    ...common,
    widget: 'list',
    fields,
    collapsed: fields.length > 4,
    ...(named && { summary: '{{fields.id}}' }),
  };
}

function getSingleField(common: Common, schema: z.ZodType, path: Path, options: FormOptions): Field {
  const target = getReferenceTarget(options.collection, path);
  const choices = target === undefined ? undefined : options.getChoices(target);
  if (choices && 'collection' in choices) {
    const { collection, shown } = choices;
    return {
      ...common,
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: [shown],
      search_fields: [shown],
    };
  }
  if (choices) return { ...common, widget: 'select', options: [...choices.names] };

  const {
    type,
    enum: names,
    pattern,
    maxLength,
    minimum,
    maximum,
  } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as z.core.JSONSchema.JSONSchema;
  if (names)
    return {
      ...common,
      widget: 'select',
      options: names.map((name) => ({ label: getLabel(String(name)), value: name as string })),
    };
  if (type === 'boolean') return { ...common, widget: 'boolean' };
  if (type === 'integer' || type === 'number') {
    return {
      ...common,
      widget: 'number',
      value_type: type === 'integer' ? 'int' : 'float',
      step: type === 'integer' ? 1 : 0.01,
      ...(isBound(minimum) && { min: minimum }),
      ...(isBound(maximum) && { max: maximum }),
    };
  }
  if (schema instanceof z.ZodISODate)
    return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (hasOwnRule(schema)) return { ...common, widget: checkedField, at: [options.collection, ...path] };
  const message = pattern === undefined ? undefined : getRefusal(schema);
  if (pattern !== undefined && message !== undefined)
    return { ...common, widget: 'string', pattern: [makePattern(pattern, common.required), message] };
  const isLong = common.hint !== undefined && /\b(?:sentences?|paragraph)\b/.test(common.hint);
  return {
    ...common,
    widget: isLong ? 'text' : 'string',
    ...(maxLength !== undefined && { maxlength: maxLength }),
  };
}

/** Whole numbers have the largest that a computer can count to as a bound. */
const isBound = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

/** The editor tries the pattern of an empty field too. */
const makePattern = (pattern: string, isRequired: boolean) => (isRequired ? pattern : `^$|${pattern}`);

/** What the schema says to a text that cannot be right. */
const getRefusal = (schema: z.ZodType) => schema.safeParse('?!').error?.issues[0]?.message;

/** Whether a rule of the checks words what is wrong with this field. */
const hasOwnRule = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodURL ||
  (schema instanceof z.ZodString &&
    (schema.def.checks ?? []).some(
      (check) => 'params' in check._zod.def && check._zod.def.params !== undefined,
    ));

/** "whatWeDo" → "What we do", "not-yet" → "Not yet". */
export function getLabel(name: string): string {
  const words = name
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
