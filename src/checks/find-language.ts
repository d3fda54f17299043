import { localeKeys, locales, type Locale } from '../site.ts';

/** Below this many frequent words a text is too short to tell. */
const fewestWords = 3;

/** The language of a text, by the frequent words of each; undefined when it is too short or too mixed to tell. */
export function findLanguage(text: string): Locale | undefined {
  const words = getWords(text);
  if (words.length < fewestWords) return undefined;
  const counts = countCommon(words);
  const [first, second] = counts.sort((left, right) => right.count - left.count);
  if (!first || first.count < fewestWords || first.count < 2 * (second?.count ?? 0)) return undefined;
  return first.locale;
}

/** A sentence in a text of another language. */
export interface ForeignSentence {
  readonly text: string;
  readonly language: Locale;
  /** Where it begins in the text, 0-based, in UTF-16 units. */
  readonly offset: number;
}

/** Up to a sign behind which another sentence may begin. */
const sentences = /\S[^]*?(?:[.!?:;](?=\s)|$)/g;

/** A sentence of fewer words may be a name. */
const fewestWordsOfSentence = 4;

/**
 * The sentences of a text in `own` that have two frequent words of another
 * language and none of its own. Of words before one with a capital letter none
 * counts: "Dokters van de Wereld" is a name in every language.
 */
export function findForeignSentences(text: string, own: Locale): ForeignSentence[] {
  // Most texts have fewer foreign words than one sentence must have; what is filled in may stand inside a word.
  if (
    !text.includes('{{') &&
    !countCommon(findRuns(text)).some(({ locale, count }) => locale !== own && count > 1)
  )
    return [];
  return Array.from(text.matchAll(sentences)).flatMap(({ 0: sentence, index }) => {
    const words = getWords(sentence);
    if (words.length < fewestWordsOfSentence || words.some((word) => isCommon(word, own))) return [];
    const language = localeKeys.find(
      (locale) =>
        words.filter((word, place) => isCommon(word, locale) && !isInName(words, place, locale)).length > 1,
    );
    return language === undefined ? [] : [{ text: sentence, language, offset: index }];
  });
}

/** How many of the words are frequent ones of each language. */
const countCommon = (words: readonly string[]) =>
  localeKeys.map((locale) => ({ locale, count: words.filter((word) => isCommon(word, locale)).length }));

/** Whether the next word that says something begins with a capital letter. */
function isInName(words: readonly string[], place: number, locale: Locale): boolean {
  const next = words.slice(place + 1).find((word) => !isCommon(word, locale));
  return next !== undefined && /^\p{Lu}/u.test(next);
}

/** The words of a text, without addresses and without the names of what is filled in. */
function getWords(text: string): readonly string[] {
  if (!/\{\{|[/@]/.test(text)) return findRuns(text);
  return text
    .replace(/\{\{.*?\}\}/g, '')
    .split(/\s+/)
    .filter((part) => !/[/@]/.test(part))
    .flatMap(findRuns);
}

/** Letters that follow each other. */
const findRuns = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

const commonWords = new Map(
  localeKeys.map((locale) => [locale, new Set<string>(locales[locale].commonWords)]),
);

const isCommon = (word: string, locale: Locale): boolean => commonWords.get(locale)!.has(word.toLowerCase());
