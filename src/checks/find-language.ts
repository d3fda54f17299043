import { localeKeys, locales, type Locale } from '../site.ts';

/** Below this many frequent words a text is too short to tell. */
const fewestWords = 3;

/** The language of a text, by the frequent words of each; undefined when it is too short or too mixed to tell. */
export function findLanguage(text: string): Locale | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = localeKeys.map((locale) => {
    const common = new Set<string>(locales[locale].commonWords);
    return { locale, count: words.filter((word) => common.has(word)).length };
  });
  const [first, second] = counts.sort((left, right) => right.count - left.count);
  if (!first || first.count < fewestWords || first.count < 2 * (second?.count ?? 0)) return undefined;
  return first.locale;
}
