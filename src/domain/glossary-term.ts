import { z } from 'astro/zod';
import { localeKeys, type Locale } from '../site.ts';
import { langCode, text } from './fields.ts';

const wordingSchema = z.strictObject({
  term: text('The word or abbreviation as the pages use it.'),
  inFull: text('What an abbreviation stands for.').optional(),
  inFullLang: langCode(
    'The language of what it stands for, where it is not that of the page, so that screen readers pronounce it well.',
  ).optional(),
  meaning: text('What it means, in one or two plain sentences.'),
  synonyms: z
    .array(text('A word or a few words.'))
    .describe('Other words that people use for the same; search finds them.'),
});

/** A term that readers may not know, in every language. */
export const glossaryTermSchema = z.strictObject({
  ...(Object.fromEntries(
    localeKeys.map((locale) => [locale, wordingSchema.describe(`The term in "${locale}".`)]),
  ) as Record<Locale, typeof wordingSchema>),
  programmes: z.array(z.string()).describe('The programmes whose pages use the term: names of folders.'),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
