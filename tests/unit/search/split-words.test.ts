import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/search/split-words.ts';

describe('a text in words', () => {
  it('is lower case and without accents', () => {
    expect(splitWords('Ethiopië, TÜRKIYE')).toEqual(['ethiopie', 'turkiye']);
  });

  it('is split at hyphens, @ and dots, so that a misprinted address has the words of the right one', () => {
    const words = new Set(splitWords('svhullenaar@iom.int'));
    expect(new Set(splitWords('svhullenaar@iom.int@iom.int'))).toEqual(words);
    expect(splitWords('DNA-afname')).toEqual(['dna', 'afname']);
  });

  it.each(['088 746 44 44', '088-7464444', '(088) 746 44 44', '0887464444'])(
    'has "%s" as one number',
    (number) => {
      expect(splitWords(number)).toEqual(['0887464444']);
    },
  );

  it.each(['+31 88 746 44 44', '+31 887 46 44 44', '0031 88 746 44 44', '+31 (0)88 746 44 44'])(
    'has "%s" as the same number, however it is grouped and begun',
    (number) => {
      expect(splitWords(number)).toEqual(['31887464444']);
    },
  );

  it('keeps numbers apart where a word stands between them', () => {
    expect(splitWords('3,000 in 2021')).toEqual(['3000', 'in', '2021']);
  });

  it('keeps letters of every script', () => {
    expect(splitWords('اللاجئين 112')).toEqual(['اللاجيين', '112']);
  });

  it('has no words where there are none', () => {
    expect(splitWords(' @ . – ')).toEqual([]);
  });

  it('is the same when it is split again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = splitWords(text);
        expect(words.flatMap(splitWords)).toEqual(words);
      }),
    );
  });
});
