import { locales, type Locale } from '../site.ts';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { findForeignWeekdays } from './find-weekdays.ts';
import { getLanguageName } from './language-name.ts';

/** Every weekday in a text that is written in another language of the site. */
export function checkWeekdays(
  text: string,
  locale: Locale,
  placeOf: (offset: number) => Place,
): Diagnostic[] {
  return findForeignWeekdays(text, locale).map(({ raw, offset, locale: other, expected }) =>
    diagnose('i18n/foreign-weekday', placeOf(offset), {
      words: raw,
      language: getLanguageName(locales[other].lang),
      textLanguage: getLanguageName(locales[locale].lang),
      expected,
    }),
  );
}
