import { z } from 'astro/zod';
import { day, localisedText, readAddress } from './fields.ts';

/** Who says so: a leaflet, or a public page and the day it was read. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('leaflet').describe('A printed leaflet of the unit.'),
    title: localisedText('What readers call this source, in every language.'),
    year: z.int({ error: 'Write the year as four digits.' }).describe('The year the leaflet was printed.'),
  }),
  z.strictObject({
    kind: z.literal('page').describe('A page on the web.'),
    title: localisedText('What readers call this source, in every language.'),
    url: readAddress('The address of the page.'),
    read: day('The day somebody read the page.'),
  }),
]);

export type Source = z.infer<typeof sourceSchema>;
