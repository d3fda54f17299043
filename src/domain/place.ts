import { z } from 'astro/zod';
import { countryCode, localisedText } from './fields.ts';

/** A city or a region, which `Intl` cannot name. */
export const placeSchema = z.strictObject({
  name: localisedText('Its name in each language.'),
  kind: z
    .enum(['city', 'region'], { error: 'Write city or region.' })
    .describe('Whether it is a city or a region.'),
  country: countryCode,
});

export type Place = z.infer<typeof placeSchema>;
