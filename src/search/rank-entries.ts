import { findNearest } from '../domain/nearest.ts';
import { entryKinds, type EntryKind } from './search-entry.ts';
import { splitWords } from './split-words.ts';

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
  queryIsPhrase: 2,
  kind: { programme: 5, page: 2, contact: 1, term: 0 } satisfies Record<EntryKind, number>,
  ended: -1,
} as const;

/** How much two forms of one word may differ at their ends: "refugees", "refugee"; "municipalities", "municipality". */
const inflection = { stem: 4, asked: 3, word: 1 } as const;

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

const isSame = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');

function scoreEntry(asked: readonly string[], entry: RankableEntry): number {
  const scores = asked.map((word) => scoreWord(word, entry));
  if (scores.includes(0)) return 0;
  return (
    scores.reduce((sum, score) => sum + score) / scores.length +
    (isSame(asked, entry.title) ? worth.queryIsTitle : 0) +
    (entry.phrases.some((phrase) => isSame(asked, phrase)) ? worth.queryIsPhrase : 0) +
    worth.kind[entry.kind] +
    (entry.ended ? worth.ended : 0)
  );
}

/** The words to look for: a word that no entry has becomes the one that was probably meant, or is passed over. */
function getKnownWords(query: string, entries: readonly RankableEntry[]): string[] {
  return splitWords(query).flatMap((word) => {
    if (entries.some((entry) => scoreWord(word, entry) > 0)) return [word];
    if (word.length < shortestMistyped) return [];
    return (
      findNearest(
        word,
        entries.flatMap(({ title, synonyms, line }) => [...title, ...synonyms, ...line]),
      ) ?? []
    );
  });
}

/**
 * Places in `entries` of those that answer the query, the best first. Every
 * word of the query must be in the entry: whole, as a beginning, inflected or
 * mistyped; words that nothing here resembles are passed over. Equals: the
 * shorter title, then the order of kinds, then the order given. An empty
 * query finds nothing.
 */
export function rankEntries(query: string, entries: readonly RankableEntry[]): number[] {
  const asked = getKnownWords(query, entries);
  if (asked.length === 0) return [];
  return entries
    .map((entry, index) => ({ entry, index, score: scoreEntry(asked, entry) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.entry.title.length - b.entry.title.length ||
        entryKinds.indexOf(a.entry.kind) - entryKinds.indexOf(b.entry.kind) ||
        a.index - b.index,
    )
    .map(({ index }) => index);
}
