import { describe, expect, it } from 'vitest';
import { getTellingWords } from '../../../src/search/telling-words.ts';

const commonWords = ['the', 'from'];

describe('the telling words of a query', () => {
  it('are neither common nor short', () => {
    expect(getTellingWords(['The', 'letter', 'from', 'my', 'IND'], commonWords)).toEqual(['letter', 'IND']);
  });

  it('are all of them where no other remains', () => {
    expect(getTellingWords(['from', 'EU'], commonWords)).toEqual(['from', 'EU']);
    expect(getTellingWords([], commonWords)).toEqual([]);
  });

  it('can be short numbers', () => {
    expect(getTellingWords(['my', '88'], commonWords)).toEqual(['88']);
  });
});
