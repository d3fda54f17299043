import { localeKeys, locales, type Locale } from '../site.ts';
import { escapePattern } from './escape-pattern.ts';

/** A weekday, or a range of them, in another language than the text. */
export interface FoundWeekdays {
  readonly raw: string;
  /** Offset of `raw` in the text, 0-based, in UTF-16 units. */
  readonly offset: number;
  readonly locale: Locale;
  /** The same in the language of the text, written out. */
  readonly expected: string;
}

/** Monday to Sunday as a language writes them; 1 January 2024 was a Monday. */
const getNames = (intl: string) =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, day + 1)),
    ),
  );

const weekdayNames = new Map(localeKeys.map((locale) => [locale, getNames(locales[locale].intl)]));

/** How a weekday begins in any language of the site; hardly any other word does. */
const beginnings = new Set(Array.from(weekdayNames.values()).flat().map(getBeginning));

function getBeginning(word: string): string {
  return word.toLowerCase().slice(0, 2);
}

/** The whole name of a weekday, or what may be the beginning of one before a dash: hardly any text has it. */
const hint = new RegExp(
  `(?:${Array.from(new Set(Array.from(weekdayNames.values()).flat().flatMap(getForms))).join('|')})`,
  'iu',
);

function getForms(name: string): string[] {
  const beginnings = Array.from({ length: name.length - 1 }, (_, index) => name.slice(0, index + 2));
  return [
    escapePattern(name),
    ...beginnings.map((beginning) => `${escapePattern(beginning)}\\.?[ \\u00a0]?[–-]`),
  ];
}

const wordOrRange =
  /(?<![\p{L}\p{N}])(?<first>\p{L}{2,})(?:\.?[ \u00a0]?[–-][ \u00a0]?(?<last>\p{L}{2,}))?(?![\p{L}\p{N}])/gu;

/**
 * Finds weekdays that a translator has left in another language of the site:
 * whole names anywhere ("Monday"), short forms in a range ("Mo-Fri").
 */
export function findForeignWeekdays(text: string, locale: Locale): FoundWeekdays[] {
  if (!hint.test(text)) return [];
  const own = weekdayNames.get(locale) ?? [];
  return Array.from(text.matchAll(wordOrRange)).flatMap((match) => {
    const { first, last } = match.groups as { first: string; last?: string };
    if (!beginnings.has(getBeginning(first))) return [];
    if (findDay(own, first) !== -1 && (last === undefined || findDay(own, last) !== -1)) return [];
    for (const other of localeKeys.filter((key) => key !== locale)) {
      const days = readDays(weekdayNames.get(other) ?? [], first, last);
      if (days) {
        return [
          {
            raw: match[0],
            offset: match.index,
            locale: other,
            expected: days.map((day) => own[day]!).join('–'),
          },
        ];
      }
    }
    return [];
  });
}

function readDays(names: readonly string[], first: string, last: string | undefined): number[] | undefined {
  const firstDay = findDay(names, first);
  if (last === undefined) return isWhole(names, first) ? [firstDay] : undefined;
  const lastDay = findDay(names, last);
  return firstDay !== -1 && firstDay < lastDay ? [firstDay, lastDay] : undefined;
}

/** The day that a name or the beginning of one stands for; -1 when it is none. */
const findDay = (names: readonly string[], written: string) =>
  names.findIndex((name) => name.toLowerCase().startsWith(written.toLowerCase()));

const isWhole = (names: readonly string[], written: string) =>
  names.some((name) => name.toLowerCase() === written.toLowerCase());
