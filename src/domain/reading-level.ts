import { countSyllables } from './syllables.ts';

/** A longer sentence is hard to read (GOV.UK: at most 25 words). */
export const longSentence = 25;

export interface Sentence {
  readonly text: string;
  /** Words of letters; numbers and signs are none. */
  readonly words: readonly string[];
}

export interface ReadingLevel {
  /** From 0, very hard, to 100, very easy; a little beyond at both ends. Undefined where no formula is known. */
  readonly score: number | undefined;
  readonly sentences: number;
  readonly words: number;
  readonly wordsASentence: number;
}

interface Formula {
  readonly name: string;
  readonly from: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * What each language's formula takes off for long sentences and long words:
 * Flesch Reading Ease (Flesch, 1948) and Flesch-Douma (Douma, 1960).
 */
const formulas: ReadonlyMap<string, Formula> = new Map([
  ['en', { name: 'Flesch', from: 206.835, words: 1.015, syllables: 84.6 }],
  ['nl', { name: 'Flesch-Douma', from: 206.84, words: 0.93, syllables: 77 }],
]);

/** The name of the formula of a language (BCP 47 subtag). */
export const getFormulaName = (lang: string): string | undefined => formulas.get(lang)?.name;

/** The sentences of paragraphs, none of which goes on in the next paragraph. */
export function splitSentences(paragraphs: readonly string[], lang: string): Sentence[] {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  return paragraphs
    .flatMap((paragraph) =>
      Array.from(sentences.segment(paragraph.replace(/\s+/g, ' ')), ({ segment }) => segment.trim()),
    )
    .map((text) => ({
      text,
      words: Array.from(words.segment(text))
        .filter(({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment))
        .map(({ segment }) => segment),
    }))
    .filter((sentence) => sentence.words.length > 0);
}

/** How hard sentences are to read by the formula of their language. Undefined without sentences. */
export function getReadingLevel(sentences: readonly Sentence[], lang: string): ReadingLevel | undefined {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return undefined;
  const formula = formulas.get(lang);
  const syllables = words.reduce((sum, word) => sum + (countSyllables(word, lang) ?? 0), 0);
  const wordsASentence = words.length / sentences.length;
  return {
    score:
      formula &&
      formula.from - formula.words * wordsASentence - formula.syllables * (syllables / words.length),
    sentences: sentences.length,
    words: words.length,
    wordsASentence,
  };
}
