import i18next from 'i18next';
import { remember } from '../domain/remember.ts';
import type { Locale } from '../site.ts';
import type { TranslationKey } from './dictionaries.ts';

/** The values that a text may name between {{ }}; `count` also picks the plural form. */
export type TranslationValues = Readonly<Record<string, string | number>>;

export type Translate = (key: TranslationKey, values?: TranslationValues) => string;

/**
 * The translator of one language. i18next's "current language" is one for the
 * whole process, so every page asks for its own.
 *
 * @throws when a text has no translation: a page never shows a key to readers.
 */
export const getTranslator = remember((locale: Locale): Translate => {
  const translate = i18next.getFixedT(locale);
  const translateWith = (key: TranslationKey, values: TranslationValues) => {
    const text = translate(key, values);
    // Where i18next has no text it gives the key, and a text may be like its key.
    if (text === key && !i18next.exists(key, { lng: locale, ...values })) {
      throw new Error(
        `The dictionary of "${locale}" has no text for "${key}". Add it to src/i18n/${locale}.json.`,
      );
    }
    return text;
  };
  // Thousands of pages say the same: who publishes them, of which year a leaflet is.
  const known = new Map<string, string>();
  return (key, values = {}) => {
    const asked = JSON.stringify([key, values]);
    const text = known.get(asked) ?? translateWith(key, values);
    known.set(asked, text);
    return text;
  };
});
