import { z } from 'astro/zod';
import { langCode, localisedText, text } from './fields.ts';

/** A partner or a funder; schema.org Organization. */
export const organisationSchema = z.strictObject({
  name: localisedText('Its full name in each language.'),
  acronym: text('Its usual short form, if it has one.').optional(),
  nameLang: langCode(
    'The language of the name where it is the same in every language, so that screen readers pronounce it well.',
  ).optional(),
});

export type Organisation = z.infer<typeof organisationSchema>;
