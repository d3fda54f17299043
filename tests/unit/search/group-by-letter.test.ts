import { expect, it } from 'vitest';
import { groupByLetter } from '../../../src/search/group-by-letter.ts';
import type { SearchEntry } from '../../../src/search/search-entry.ts';

const entry = (title: string): SearchEntry => ({
  kind: 'term',
  title,
  href: '/',
  foreignNames: [],
  line: '',
  words: [],
  ended: false,
});

it('puts titles under the letter they begin with, with or without accent, upper or lower case', () => {
  const groups = groupByLetter(['ad hoc', 'Über', '“Zanzu”', 'école', '112'].map(entry), 'en-GB');
  expect(groups.map(({ letter, entries }) => [letter, entries.map(({ title }) => title)])).toEqual([
    ['A', ['ad hoc']],
    ['U', ['Über']],
    ['Z', ['“Zanzu”']],
    ['E', ['école']],
    ['#', ['112']],
  ]);
});
