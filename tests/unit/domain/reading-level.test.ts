import { describe, expect, it } from 'vitest';
import {
  getFormulaName,
  getReadingLevel,
  longSentence,
  splitSentences,
} from '../../../src/domain/reading-level.ts';

const wordsOf = (lang: string, ...paragraphs: string[]) =>
  splitSentences(paragraphs, lang).map(({ words }) => words);

describe('sentences', () => {
  it('end where their language ends them, and at the end of a paragraph', () => {
    expect(splitSentences(['We help. You come.', 'No end'], 'en').map(({ text }) => text)).toEqual([
      'We help.',
      'You come.',
      'No end',
    ]);
  });

  it('have words of letters; numbers and signs are none', () => {
    expect(wordsOf('nl', 'Wij hielpen 3.000 mensen – in 2023!')).toEqual([
      ['Wij', 'hielpen', 'mensen', 'in'],
    ]);
    expect(wordsOf('en', "We don't know café number A1.")).toEqual([
      ['We', "don't", 'know', 'café', 'number', 'A1'],
    ]);
  });

  it('without a word are none', () => {
    expect(wordsOf('en', '', '  ', '2023.', '– …')).toEqual([]);
  });

  it('may go over several lines', () => {
    expect(splitSentences(['We\n   help \t you.'], 'en')).toEqual([
      { text: 'We help you.', words: ['We', 'help', 'you'] },
    ]);
  });
});

describe('the reading level', () => {
  // Flesch: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word.
  it('of English is that of Flesch', () => {
    const level = getReadingLevel(splitSentences(['The cat sat. The family came to us.'], 'en'), 'en')!;
    expect(level).toMatchObject({ sentences: 2, words: 8, wordsASentence: 4 });
    expect(level.score).toBeCloseTo(206.835 - 1.015 * 4 - 84.6 * (10 / 8), 6);
  });

  // Flesch-Douma: 206.84 − 0.93 × words a sentence − 77 × syllables a word.
  it('of Dutch is that of Flesch and Douma', () => {
    const level = getReadingLevel(splitSentences(['De kat zat. De familie kwam naar ons.'], 'nl'), 'nl')!;
    expect(level).toMatchObject({ sentences: 2, words: 8, wordsASentence: 4 });
    expect(level.score).toBeCloseTo(206.84 - 0.93 * 4 - 77 * (10 / 8), 6);
  });

  it('of a language without a formula has counts and no score', () => {
    const level = getReadingLevel(splitSentences(['Das ist ein Haus.'], 'de'), 'de');
    expect(level).toEqual({ score: undefined, sentences: 1, words: 4, wordsASentence: 4 });
  });

  it('of nothing is none', () => {
    expect(getReadingLevel([], 'en')).toBeUndefined();
  });

  it('has a name', () => {
    expect(['en', 'nl', 'de'].map(getFormulaName)).toEqual(['Flesch', 'Flesch-Douma', undefined]);
    expect(longSentence).toBe(25);
  });
});
