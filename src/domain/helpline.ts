import { z } from 'astro/zod';
import { id, localisedText, text, webAddress } from './fields.ts';

/** Help that does not come from the unit. */
export const helplineSchema = z
  .strictObject({
    name: localisedText('What the helpline is called in each language.'),
    nameLang: z
      .string()
      .regex(/^[a-z]{2,3}$/, { error: 'Write a language code, for example nl.' })
      .optional()
      .describe(
        'The language of the name where it is the same in every language, so that screen readers pronounce it well.',
      ),
    about: localisedText('When to use it, in one short sentence.'),
    number: text('The number as one dials it in the Netherlands, between quotes.').optional(),
    website: webAddress('Its own website.').optional(),
    source: id('Who says so: a file in the folder sources.'),
  })
  .refine((helpline) => helpline.number !== undefined || helpline.website !== undefined, {
    error: 'Give a number, a website, or both.',
  });

export type Helpline = z.infer<typeof helplineSchema>;
