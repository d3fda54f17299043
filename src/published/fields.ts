import { z } from 'astro/zod';
import { localeKeys, type Locale } from '../site.ts';

/** The same in every language of the site, keyed by locale. */
export const inEveryLanguage = <Value extends z.ZodType>(value: Value, description: string) =>
  z
    .strictObject(Object.fromEntries(localeKeys.map((locale) => [locale, value])) as Record<Locale, Value>)
    .describe(description);

/** Asks `get` once a language. */
export const getInEveryLanguage = <Value>(get: (locale: Locale) => Value) =>
  Object.fromEntries(localeKeys.map((locale) => [locale, get(locale)])) as Record<Locale, Value>;

export const words = z.string().min(1);

export const stableId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('A name that stays the same.');

export const publicDay = z.iso.date().describe('A day, ISO 8601.');

export const address = z.url({ protocol: /^https?$/ });

export const status = z
  .enum(['unknown', 'running', 'ended'])
  .describe('Whether the programme still runs, as far as anybody has said.');

export const publicSource = z
  .strictObject({
    id: stableId,
    name: inEveryLanguage(words, 'What readers call this source.'),
    year: z.int().nullable().describe('The year in which a leaflet was printed; null for a page.'),
    url: address.nullable().describe('The address of a page; null for a leaflet.'),
    read: publicDay.nullable().describe('The day on which somebody read the page; null for a leaflet.'),
  })
  .describe('Who says so.');

export const publicChanges = z
  .array(
    z.strictObject({
      on: publicDay,
      text: inEveryLanguage(words, 'What has changed, in one sentence.'),
    }),
  )
  .describe('What has changed since the first publication, the newest last.');

/** What stands at the top of every file. */
export const preamble = {
  $schema: address.describe('Where the meaning of every field stands.'),
  publisher: inEveryLanguage(words, 'Who publishes this file.'),
  licence: z
    .literal('unknown')
    .describe('Nobody has said yet under which licence these data may be used. Ask the publisher.'),
  reviewed: publicDay.describe('The latest day on which somebody checked the content of this file.'),
};
