import { splitWords } from './split-words.ts';

/** Shorter words, such as "my" and "ik", stand in so many texts that they tell nothing; numbers do. */
const shortestTelling = 3;

const isTelling = (word: string, commonWords: readonly string[]) =>
  !commonWords.includes(word) && (word.length >= shortestTelling || /^\p{Nd}+$/u.test(word));

/**
 * Those words that tell what a text is about: neither short nor among the
 * `commonWords` of the language. All of them where no other word remains.
 */
export function getTellingWords(words: readonly string[], commonWords: readonly string[]): readonly string[] {
  const telling = words.filter((written) => splitWords(written).some((word) => isTelling(word, commonWords)));
  return telling.length > 0 ? telling : words;
}
