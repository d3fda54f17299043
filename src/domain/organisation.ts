import { z } from 'astro/zod';
import { localisedText, text } from './fields.ts';

/** A partner or a funder; schema.org Organization. */
export const organisationSchema = z.strictObject({
  name: localisedText('Its full name in each language.'),
  acronym: text('Its usual short form, if it has one.').optional(),
  nameLang: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'Write a language code, for example nl.' })
    .optional()
    .describe(
      'The language of the name where it is the same in every language, so that screen readers pronounce it well.',
    ),
});

export type Organisation = z.infer<typeof organisationSchema>;
