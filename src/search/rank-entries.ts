import { findAllNearest } from '../domain/nearest.ts';
import { entryKinds, type EntryKind } from './search-entry.ts';
import { splitWords } from './split-words.ts';
import { getTellingWords } from './telling-words.ts';

/** The texts of one line of the list, as the page shows them. */
export interface ListedTexts {
  readonly kind: EntryKind;
  readonly title: string;
  readonly line: string;
  readonly phrases: readonly string[];
  readonly ended: boolean;
}

/** The same in words, split once for many queries. */
export interface RankableEntry {
  readonly kind: EntryKind;
  readonly ended: boolean;
  readonly title: readonly string[];
  readonly line: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** The words of all phrases. */
  readonly synonyms: readonly string[];
}

export function getRankableEntry(texts: ListedTexts): RankableEntry {
  const phrases = texts.phrases.map(splitWords);
  return {
    kind: texts.kind,
    ended: texts.ended,
    title: splitWords(texts.title),
    line: splitWords(texts.line),
    phrases,
    synonyms: phrases.flat(),
  };
}

/**
 * What a match is worth. A word in the title says more than a synonym, and
 * that more than a word in passing; a whole word says more than its beginning.
 */
const worth = {
  title: { whole: 8, part: 5 },
  synonym: { whole: 4, part: 2 },
  line: { whole: 2, part: 1 },
  queryIsTitle: 4,
  phraseInQuery: 2,
  kind: { programme: 5, page: 2, contact: 1, term: 0 } satisfies Record<EntryKind, number>,
  ended: -1,
} as const;

/** How much two forms of one word may differ at their ends: "refugees", "refugee"; "municipalities", "municipality". */
const inflection = { stem: 4, asked: 3, word: 1 } as const;

/** Where no entry has every word, those are left out that are worth less than this share of the best. */
const leastShare = 0.5;

/** Shorter words are too near to too many others to be taken for a slip of the pen. */
const shortestMistyped = 5;

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function isInflected(asked: string, word: string): boolean {
  const shared = countShared(asked, word);
  const rest = word.length - shared;
  return (
    rest <= inflection.word && shared >= inflection.stem + rest && asked.length - shared <= inflection.asked
  );
}

function scoreWords(
  asked: string,
  words: readonly string[],
  { whole, part }: { readonly whole: number; readonly part: number },
): number {
  if (words.includes(asked)) return whole;
  return words.some((word) => word.startsWith(asked) || isInflected(asked, word)) ? part : 0;
}

/** 0 when the entry has no such word. */
function scoreWord(asked: string, { title, synonyms, line }: RankableEntry): number {
  return Math.max(
    scoreWords(asked, title, worth.title),
    scoreWords(asked, synonyms, worth.synonym),
    scoreWords(asked, line, worth.line),
  );
}

/** A word of the query. */
interface AskedWord {
  /** The word itself, or what it may have been meant to be. */
  readonly readings: readonly string[];
  /** More, the fewer entries have it. */
  readonly rarity: number;
}

const scoreAsked = ({ readings }: AskedWord, entry: RankableEntry): number =>
  Math.max(...readings.map((word) => scoreWord(word, entry)));

/** The telling words of the query: one that no entry has is read as the nearest ones, or is passed over. */
function getAskedWords(
  query: string,
  entries: readonly RankableEntry[],
  commonWords: readonly string[],
): AskedWord[] {
  const countHaving = (words: readonly string[]) =>
    entries.filter((entry) => words.some((word) => scoreWord(word, entry) > 0)).length;
  return getTellingWords(splitWords(query), commonWords).flatMap((word) => {
    let readings = [word];
    if (countHaving(readings) === 0) {
      if (word.length < shortestMistyped) return [];
      readings = findAllNearest(
        word,
        entries.flatMap(({ title, synonyms, line }) => [...title, ...synonyms, ...line]),
      );
      if (readings.length === 0) return [];
    }
    return [{ readings, rarity: Math.log2(1 + entries.length / countHaving(readings)) }];
  });
}

/**
 * Places in `entries` of those that answer the query, the best first. Every
 * telling word of the query must be in the entry: whole, as a beginning,
 * inflected or mistyped; words that nothing here resembles are passed over.
 * Where no entry has them all, those answer that have the most and the rarest
 * of them. Equals: the shorter title, then the order of kinds, then the order
 * given. An empty query finds nothing.
 *
 * @param commonWords of the language of the entries, in lower case
 */
export function rankEntries(
  query: string,
  entries: readonly RankableEntry[],
  commonWords: readonly string[],
): number[] {
  const asked = getAskedWords(query, entries, commonWords);
  if (asked.length === 0) return [];
  const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);

  const isPhraseInQuery = (phrase: readonly string[]) =>
    phrase.length > 0 &&
    getTellingWords(phrase, commonWords).every((word) =>
      asked.some(({ readings }) => readings.includes(word)),
    );
  const isTitle = (title: readonly string[]) => {
    const words = getTellingWords(title, commonWords);
    return (
      words.length === asked.length && words.every((word, place) => asked[place]!.readings.includes(word))
    );
  };

  const found = entries.flatMap((entry, index) => {
    const scores = asked.map((word) => scoreAsked(word, entry));
    if (scores.every((score) => score === 0)) return [];
    const weighed = asked.map(({ rarity }, place) =>
      scores[place] ? rarity * (scores[place] + worth.kind[entry.kind]) : 0,
    );
    const score =
      weighed.reduce((sum, part) => sum + part) / all +
      (isTitle(entry.title) ? worth.queryIsTitle : 0) +
      (entry.phrases.some(isPhraseInQuery) ? worth.phraseInQuery : 0) +
      (entry.ended ? worth.ended : 0);
    return [{ entry, index, score, hasAll: !scores.includes(0) }];
  });
  const complete = found.filter(({ hasAll }) => hasAll);
  const best = Math.max(...found.map(({ score }) => score));
  return (complete.length > 0 ? complete : found.filter(({ score }) => score >= best * leastShare))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.entry.title.length - b.entry.title.length ||
        entryKinds.indexOf(a.entry.kind) - entryKinds.indexOf(b.entry.kind) ||
        a.index - b.index,
    )
    .map(({ index }) => index);
}
