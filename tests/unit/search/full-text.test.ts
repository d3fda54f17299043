import { describe, expect, it } from 'vitest';
import {
  getBestSection,
  getFullTextQuery,
  searchFullText,
  type PageData,
  type PagePart,
} from '../../../src/search/full-text.ts';

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

describe('the search in the full text', () => {
  const texts: Readonly<Record<string, string>> = {
    family: 'wife husband letter travel',
    dna: 'addis letter dna',
    about: 'letter travel about',
  };
  const asked: string[] = [];
  const search = (query: string) => {
    asked.push(query);
    const results = Object.entries(texts)
      .filter(([, text]) => query.split(' ').every((word) => text.split(' ').includes(word)))
      .map(([id]) => ({ id, data: () => Promise.reject<PageData>(new Error('not asked for')) }));
    return Promise.resolve({ results });
  };
  const find = async (query: string) =>
    (await searchFullText({ search }, query, ['about'])).map(({ id }) => id);

  it('asks once where pages have every word', async () => {
    asked.length = 0;
    expect(await find('letter about')).toEqual(['about']);
    expect(asked).toEqual(['letter about']);
  });

  it('asks for the telling words one by one where no page has them all, and puts rare ones first', async () => {
    asked.length = 0;
    expect(await find('my letter about addis')).toEqual(['dna', 'family', 'about']);
    expect(asked).toEqual(['my letter about addis', 'letter', 'addis']);
  });

  it('finds nothing where one word or a quotation finds nothing', async () => {
    expect(await find('xyzzy')).toEqual([]);
    expect(await find('"letter addis"')).toEqual([]);
  });
});
