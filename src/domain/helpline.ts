import { z } from 'astro/zod';
import { id, langCode, localisedText, text, webAddress } from './fields.ts';
import { getHelplineNumber } from './helpline-number.ts';

/** A rule of its own words this problem, at the exact place. */
const phoneInvalid = 'phone/invalid';

/** Help that does not come from the unit. */
export const helplineSchema = z
  .strictObject({
    name: localisedText('What the helpline is called in each language.'),
    nameLang: langCode(
      'The language of the name where it is the same in every language, so that screen readers pronounce it well.',
    ).optional(),
    about: localisedText('When to use it, in one short sentence.'),
    number: text(
      'The number between quotes, so that it works from abroad: "+31 6 12345678"; as one dials it in the Netherlands where it only works there.',
    )
      .refine((number) => getHelplineNumber(number) !== undefined, {
        error: 'This is not a phone number.',
        params: { code: phoneInvalid },
      })
      .optional(),
    website: webAddress('Its own website.').optional(),
    source: id('Who says so: a file in the folder sources.'),
  })
  .refine((helpline) => helpline.number !== undefined || helpline.website !== undefined, {
    error: 'Give a number, a website, or both.',
  });

export type Helpline = z.infer<typeof helplineSchema>;
