import { z } from 'astro/zod';
import { localeKeys, type Locale } from '../site.ts';
import { isCountry } from './country.ts';

/**
 * Building blocks of every schema. Each error is a sentence for an editor; the
 * sentence that explains the field itself is the field's own description.
 */

/** One or more words, without blanks at either end. */
export const text = (description: string) =>
  z
    .string({ error: 'Write text here. If it looks like a number or a date, put it between quotes.' })
    .min(1, { error: 'Write at least one word here.' })
    .refine((value) => value === value.trim(), { error: 'Remove the blanks before or after the text.' })
    .describe(description);

/** A text in every language of the site, keyed by locale. */
export const localisedText = (description: string) =>
  z
    .strictObject(
      Object.fromEntries(localeKeys.map((locale) => [locale, text(`The same in "${locale}".`)])) as Record<
        Locale,
        ReturnType<typeof text>
      >,
    )
    .describe(description);

export type LocalisedText = Readonly<Record<Locale, string>>;

/** The name of another content file, without its folder and ending. */
export const id = (description: string) =>
  z
    .string({ error: 'Write the name of a content file here, without its ending.' })
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: 'Use small letters, digits and hyphens only, for example "family-reunification".',
    })
    .describe(description);

/** Last part of a web address (RFC 3986 unreserved characters, lower case). */
export const slug = (description: string) =>
  z
    .string({ error: 'Write the last part of the web address here.' })
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: 'Use small letters, digits and hyphens only, for example "family-reunification".',
    })
    .describe(description);

/**
 * A calendar day, ISO 8601 (2026-11-22). Content tools that read an unquoted
 * day as a moment hand over a Date; it becomes the same text again.
 */
export const day = (description: string) =>
  z
    .preprocess(
      (value) =>
        value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
      z.iso.date({ error: 'Write a day that exists, as year-month-day, for example 2026-11-22.' }),
    )
    .describe(description);

/** A month, ISO 8601 (2021-05). */
export const month = (description: string) =>
  z
    .string({ error: 'Write a month as year-month, between quotes, for example "2021-05".' })
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Write a month as year-month, for example "2021-05".' })
    .describe(description);

/** A web address of a public page (RFC 3986): https only, for readers follow it. A rule of its own words the lack of the s. */
export const webAddress = (description: string) =>
  readAddress(description).refine((url) => !/^http:/i.test(url), {
    error: 'Write a web address that begins with https://.',
    params: { code: 'link/insecure' },
  });

/** The web address of a page as somebody read it (RFC 3986): https, or http where the page has no other. */
export const readAddress = (description: string) =>
  z
    .url({ protocol: /^https?$/, error: 'Write a full web address, for example https://www.iom.int/.' })
    .describe(description);

/** ISO 3166-1 alpha-2; names come from `Intl.DisplayNames`. */
export const countryCode = z
  .string({ error: 'Write a country code of two capital letters, for example ET. Put NO between quotes.' })
  .regex(/^[A-Z]{2}$/, {
    error: 'Write a country code of two capital letters, for example ET.',
    abort: true,
  })
  .refine(isCountry, { error: 'Write the code of a country in two capital letters, for example ET.' })
  .describe('A country, as its code of two capital letters (ISO 3166-1).');

/** A language as its code (BCP 47): "nl". */
export const langCode = (description: string) =>
  z
    .string({ error: 'Write a language code, for example nl.' })
    .regex(/^[a-z]{2,3}$/, { error: 'Write a language code, for example nl.' })
    .describe(description);
