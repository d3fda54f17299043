import { z } from 'astro/zod';
import { audiences } from '../domain/programme.ts';
import {
  address,
  inEveryLanguage,
  preamble,
  publicChanges,
  publicDay,
  publicSource,
  stableId,
  status,
  words,
} from './fields.ts';

const unknown = z.literal('unknown');

const named = z.strictObject({ id: stableId, name: inEveryLanguage(words, 'Its name.') });

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2.');

const publicProgramme = z.strictObject({
  id: stableId,
  name: inEveryLanguage(words, 'The name of the programme.'),
  neutralName: inEveryLanguage(
    words,
    'The same without a name that may endanger; use it wherever others may see it.',
  ),
  sensitive: z
    .boolean()
    .describe('true when it may endanger somebody that others see this programme on their phone.'),
  summary: inEveryLanguage(words, 'What the programme is, in one sentence.'),
  forWhom: inEveryLanguage(words, 'For whom it is, in one sentence.'),
  audience: z.array(z.enum(audiences)),
  contact: stableId.nullable().describe('Its contact in contacts.json; null when it has none.'),
  withoutContact: inEveryLanguage(words, 'What happens instead.')
    .nullable()
    .describe('What happens instead of a contact; null when there is one.'),
  lifecycle: z.strictObject({
    status,
    on: z
      .union([unknown, publicDay])
      .nullable()
      .describe('The last day of a programme that has ended; null for one that has not, as far as we know.'),
    source: publicSource.nullable().describe('Who says so; null while nobody does.'),
  }),
  since: z
    .union([unknown, z.string().regex(/^\d{4}-\d\d$/)])
    .describe('The month in which it began, ISO 8601.'),
  countries: z.union([unknown, z.array(country)]).describe('Where it works.'),
  elsewhere: z.union([unknown, z.boolean()]).describe('Whether it also works in countries not named.'),
  places: z.union([unknown, z.array(named)]).describe('Cities and regions where it works.'),
  partners: z.union([unknown, z.array(named)]).describe('Whom it works with.'),
  funders: z.union([unknown, z.array(named)]).describe('Who pays for it.'),
  sources: z.array(publicSource).describe('Where the texts come from.'),
  reviewed: inEveryLanguage(publicDay, 'The day on which somebody last compared the text with its source.'),
  changes: publicChanges,
  page: inEveryLanguage(address, 'The page of the programme.'),
});

/** The shape of /data/programmes.json; its JSON Schema is made of this. */
export const programmesFileSchema = z.strictObject({ ...preamble, programmes: z.array(publicProgramme) });

export type ProgrammesFile = z.infer<typeof programmesFileSchema>;
