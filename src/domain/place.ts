import { z } from 'astro/zod';
import { countryCode, langCode, localisedText } from './fields.ts';

/** A city or a region, which `Intl` cannot name. */
export const placeSchema = z.strictObject({
  name: localisedText('Its name in each language.'),
  nameLang: langCode(
    'The language of the name where it is the same in every language, so that screen readers pronounce it well.',
  ).optional(),
  kind: z
    .enum(['city', 'region'], { error: 'Write city or region.' })
    .describe('Whether it is a city or a region.'),
  country: countryCode,
  latitude: z
    .number({ error: 'Write a number of degrees, for example 52.37.' })
    .min(-90)
    .max(90)
    .optional()
    .describe('How far north it lies, in degrees, for the map; two decimals are enough.'),
  longitude: z
    .number({ error: 'Write a number of degrees, for example 4.90.' })
    .min(-180)
    .max(180)
    .optional()
    .describe('How far east it lies, in degrees, for the map; two decimals are enough.'),
});

export type Place = z.infer<typeof placeSchema>;
