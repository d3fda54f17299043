import { z } from 'astro/zod';
import { absoluteUrl, dataPathname } from '../domain/url.ts';

/** The JSON Schema (draft 2020-12) of a published file, for the programs of partners. */
export function formatJsonSchema(schema: z.ZodType, file: string, title: string): string {
  return formatJson({
    $id: absoluteUrl(dataPathname(file)),
    title,
    ...z.toJSONSchema(schema),
  });
}

/** JSON that people can read too. */
export const formatJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
