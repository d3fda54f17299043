import { z } from 'astro/zod';
import { id } from './fields.ts';

const saidBy = z
  .array(id('A file in the folder sources.'), {
    error: 'List who says so, for example [leaflet-en, leaflet-nl].',
  })
  .min(1, { error: 'List at least one source.' })
  .describe('Who says so: names of files in the folder sources.');

/**
 * Something that is true in every language, told once, with who says so; or
 * the word `unknown`, which editors see in their report and readers do not see.
 */
export const fact = <Value extends z.ZodType>(value: Value, description: string) =>
  z
    .union([z.literal('unknown'), z.strictObject({ value: value.describe(description), saidBy })], {
      error: 'Write "unknown", or a value together with who says so (value: and saidBy:).',
    })
    .describe(description);

export type Fact<Value> = 'unknown' | { readonly value: Value; readonly saidBy: readonly string[] };

/** The value, or undefined while nobody has said it. */
export function getKnown<Value>(given: Fact<Value>): Value | undefined {
  return given === 'unknown' ? undefined : given.value;
}
