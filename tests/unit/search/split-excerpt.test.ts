import { expect, it } from 'vitest';
import { splitExcerpt } from '../../../src/search/split-excerpt.ts';

it('parts found words from the text around them', () => {
  expect(splitExcerpt('for <mark>family</mark> and <mark>families.</mark>')).toEqual([
    { text: 'for ', marked: false },
    { text: 'family', marked: true },
    { text: ' and ', marked: false },
    { text: 'families.', marked: true },
  ]);
});

it('gives markup of the page back as the text it is', () => {
  expect(splitExcerpt('a &lt;b&gt; <mark>&lt;c&gt;</mark> &amp;lt;')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: '<c>', marked: true },
    { text: ' &amp;lt;', marked: false },
  ]);
});

it('has no parts where there is no text', () => {
  expect(splitExcerpt('')).toEqual([]);
});
