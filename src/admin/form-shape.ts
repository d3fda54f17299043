import { z } from 'astro/zod';

/**
 * How a schema looks as a form. The editor has groups of fields, lists, lists
 * of pairs and, for what may be one thing or another, variants under a heading.
 */
export type FormShape =
  | { readonly kind: 'group'; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: 'list'; readonly item: z.ZodType }
  | { readonly kind: 'pairs'; readonly value: z.ZodType }
  /** Several groups, told apart by one of their own fields. */
  | { readonly kind: 'variants'; readonly key: string; readonly variants: ReadonlyMap<string, z.ZodObject> }
  /** A fixed word, such as "unknown", or something to fill in. */
  | { readonly kind: 'word-or'; readonly words: readonly string[]; readonly given: z.ZodType }
  | { readonly kind: 'single' };

export function getShape(schema: z.ZodType): FormShape {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const key = bare.def.discriminator;
    const variants = (bare.options as z.ZodObject[]).map(
      (option) => [getWord(option.shape[key]), option] as const,
    );
    return { kind: 'variants', key, variants: new Map(variants) };
  }
  if (bare instanceof z.ZodUnion) {
    const options = bare.options as z.ZodType[];
    const words = options.filter((option) => option instanceof z.ZodLiteral).map(getWord);
    const [given, ...others] = options.filter((option) => !(option instanceof z.ZodLiteral));
    if (given === undefined || others.length > 0)
      throw new Error('A form needs one thing to fill in beside the fixed words of a field.');
    return { kind: 'word-or', words, given };
  }
  if (bare instanceof z.ZodObject) return { kind: 'group', fields: bare.shape };
  if (bare instanceof z.ZodArray) return { kind: 'list', item: bare.element as z.ZodType };
  if (bare instanceof z.ZodRecord) return { kind: 'pairs', value: bare.valueType as z.ZodType };
  return { kind: 'single' };
}

/** Whether a file may leave the field out. */
export const isOptional = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The schema without what only says whether it may be missing or how it is read. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.out as z.ZodType);
  return schema;
}

/** The sentence for authors that goes with a field; of its inner schema where the wrapper has none. */
export function getHint(schema: z.ZodType): string | undefined {
  if (schema.description !== undefined) return schema.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return getHint(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return getHint(schema.out as z.ZodType);
  return undefined;
}

function getWord(schema: unknown): string {
  if (schema instanceof z.ZodLiteral && typeof schema.value === 'string') return schema.value;
  throw new Error('A form tells variants apart by one fixed word.');
}
