import { describe, expect, test } from 'vitest';
import { findMissingSentences } from '../../leaflets/find-missing-sentences.ts';

describe('finding missing sentences', () => {
  test('every sentence that the page says in order is there, whatever stands between', () => {
    expect(findMissingSentences(['One.', 'Two.'], 'In short One. More. Two. End')).toEqual([]);
  });

  test('one that the page words otherwise is missing, and those after it are not', () => {
    expect(findMissingSentences(['One.', 'Two.', 'Three.'], 'One. Two! Three.')).toEqual(['Two.']);
  });

  test('one out of order is missing', () => {
    expect(findMissingSentences(['One.', 'Two.'], 'Two. One.')).toEqual(['Two.']);
  });
});
