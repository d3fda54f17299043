import { z } from 'astro/zod';
import { localeKeys } from '../site.ts';
import { id, text } from './fields.ts';

/** One place where the site says something else than the printed leaflet, and why. */
export const correctionSchema = z.strictObject({
  id: id('A name for this correction.'),
  locale: z
    .enum(localeKeys, { error: `Choose from: ${localeKeys.join(', ')}.` })
    .describe('The language of the leaflet.'),
  where: id('The programme (its folder) or the page (its folder) on which the text stands.'),
  line: z.int().positive().describe('The line of the leaflet’s text file where it begins.'),
  printed: text('What the leaflet prints, letter by letter.'),
  published: text('What the site says instead.'),
  reason: text('Why, in a sentence that the unit can agree or disagree with.'),
  confirmed: z.boolean({ error: 'Write true or false.' }).describe('true once the unit has agreed.'),
});

export const correctionsSchema = z.array(correctionSchema);

export type Correction = z.infer<typeof correctionSchema>;
