import { describe, expect, it } from 'vitest';
import { getBestSection, getFullTextQuery, type PagePart } from '../../../src/search/full-text.ts';

it('asks for the words of an address instead of the address', () => {
  expect(getFullTextQuery('svhullenaar@iom.int@iom.int')).toBe('svhullenaar iom int iom int');
});

it('leaves quotation marks, which ask for exactly these words', () => {
  expect(getFullTextQuery(' "DNA test" ')).toBe('"DNA test"');
});

describe('the section that a result links to', () => {
  const part = (title: string, scores: number[], anchor?: object): PagePart => ({
    title,
    url: `/en/contact/#${title}`,
    weighted_locations: scores.map((score) => ({ balanced_score: score })),
    ...(anchor && { anchor }),
  });

  it('is the one that says most', () => {
    expect(getBestSection([part('a', [1, 1], {}), part('b', [3], {}), part('c', [2], {})])?.title).toBe('b');
  });

  it('is none when the part above the first heading says most', () => {
    expect(getBestSection([part('top', [5]), part('b', [1], {})])).toBeUndefined();
    expect(getBestSection([])).toBeUndefined();
  });
});
