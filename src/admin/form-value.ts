import type { z } from 'astro/zod';
import { getShape, isOptional } from './form-shape.ts';

/**
 * The editor's form holds a value in a slightly other shape than its file: what
 * may be a fixed word or something to fill in becomes a group that names which
 * of the two it is, and a file that is no group becomes the one field of a form.
 */

/** The field of a form that says which variant was chosen. */
export const choiceKey = 'choice';
/** The variant to fill in, beside the fixed words. */
export const givenName = 'given';
/** The field with what is no group by itself. */
export const givenKey = 'value';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the form shows what is given as fields of the choice itself. */
export const isSpread = (given: z.ZodType): boolean => getShape(given).kind === 'group';

/** Whether a file of this schema is a form as it stands. */
export const isForm = (schema: z.ZodType): boolean => getShape(schema).kind === 'group';

/** A file as a form. What does not fit the schema stays as it is, so that nothing an author wrote is lost. */
export function toForm(schema: z.ZodType, data: unknown): Group {
  const form = toFormValue(schema, data);
  return isForm(schema) && isGroup(form) ? form : { [givenKey]: form };
}

/** A form as a file: the inverse of `toForm`, without the optional fields that were left empty. */
export function fromForm(schema: z.ZodType, form: Group): unknown {
  return fromFormValue(schema, isForm(schema) ? form : form[givenKey]);
}

function toFormValue(schema: z.ZodType, data: unknown): unknown {
  const shape = getShape(schema);
  switch (shape.kind) {
    case 'group':
      return isGroup(data) ? mapGroup(data, shape.fields, toFormValue) : data;
    case 'list':
      return Array.isArray(data) ? data.map((item) => toFormValue(shape.item, item)) : data;
    case 'variants': {
      const variant = isGroup(data) ? shape.variants.get(String(data[shape.key])) : undefined;
      return variant ? toFormValue(variant, data) : data;
    }
    case 'word-or': {
      if (data === undefined) return undefined;
      if (typeof data === 'string' && shape.words.includes(data)) return { [choiceKey]: data };
      const given = toFormValue(shape.given, data);
      if (!isSpread(shape.given)) return { [choiceKey]: givenName, [givenKey]: given };
      return isGroup(given) ? { [choiceKey]: givenName, ...given } : data;
    }
    default:
      return data;
  }
}

function fromFormValue(schema: z.ZodType, form: unknown): unknown {
  const shape = getShape(schema);
  switch (shape.kind) {
    case 'group':
      return isGroup(form) ? dropEmpty(mapGroup(form, shape.fields, fromFormValue), shape.fields) : form;
    case 'list':
      return Array.isArray(form) ? form.map((item) => fromFormValue(shape.item, item)) : form;
    case 'variants': {
      const variant = isGroup(form) ? shape.variants.get(String(form[shape.key])) : undefined;
      return variant ? fromFormValue(variant, form) : form;
    }
    case 'word-or': {
      if (!isGroup(form) || !(choiceKey in form)) return form;
      const { [choiceKey]: choice, ...rest } = form;
      if (choice !== givenName) return choice;
      return fromFormValue(shape.given, isSpread(shape.given) ? rest : rest[givenKey]);
    }
    default:
      return form;
  }
}

const mapGroup = (
  group: Group,
  fields: Readonly<Record<string, z.ZodType>>,
  map: (schema: z.ZodType, value: unknown) => unknown,
): Group =>
  Object.fromEntries(
    Object.entries(group).map(([key, value]) => [key, fields[key] ? map(fields[key], value) : value]),
  );

/** A form has a place for every field; a file has none for what nobody filled in. */
const dropEmpty = (group: Group, fields: Readonly<Record<string, z.ZodType>>): Group =>
  Object.fromEntries(
    Object.entries(group).filter(
      ([key, value]) => !(fields[key] && isOptional(fields[key]) && isEmpty(value)),
    ),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);
