import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../src/domain/syllables.ts';

describe('the syllables of a Dutch word', () => {
  it.each([
    ['ik', 1],
    ['kat', 1],
    ['boot', 1],
    ['zoon', 1],
    ['mooi', 1],
    ['saai', 1],
    ['groei', 1],
    ['leeuw', 1],
    ['nieuw', 1],
    ['huis', 1],
    ['deur', 1],
    ['wijn', 1],
    ['klein', 1],
    ['goud', 1],
    ['blauw', 1],
    ['muur', 1],
    ['been', 1],
    ['maan', 1],
    ['boek', 1],
    ['water', 2],
    ['ruïne', 3],
    ['financiën', 4],
    ['reünie', 3],
    ['coöperatie', 5],
    ['één', 2],
    ['FAMILIE', 3],
    ['verblijfsvergunning', 5],
    ['psst', 1],
  ])('%s: %d', (word, count) => {
    expect(countSyllables(word, 'nl')).toBe(count);
  });
});

describe('the syllables of an English word', () => {
  it.each([
    ['cat', 1],
    ['family', 3],
    ['resettlement', 4],
    ['WATER', 2],
  ])('%s: %d', (word, count) => {
    expect(countSyllables(word, 'en')).toBe(count);
  });
});

describe('a word of capitals', () => {
  it.each([
    ['IND', 3],
    ['COA', 3],
    ['IOM', 3],
    ['DNA', 3],
    ['UNHCR', 5],
    ['ÉÉN', 3],
  ])('%s is spelled out', (word, count) => {
    expect([countSyllables(word, 'nl'), countSyllables(word, 'en')]).toEqual([count, count]);
  });

  it.each([
    ['SAMEN', 2],
    ['Ind', 1],
    ['U', 1],
    ['iND', 1],
    ['A', 1],
  ])('%s is spoken', (word, count) => {
    expect(countSyllables(word, 'nl')).toBe(count);
  });
});

it('an accent apart from its letter does not count twice', () => {
  expect(countSyllables('cafe\u0301', 'nl')).toBe(countSyllables('café', 'nl'));
});

it('in a language that we cannot count nothing is guessed', () => {
  expect(countSyllables('Haus', 'de')).toBeUndefined();
  expect(countSyllables('IND', 'de')).toBeUndefined();
});
