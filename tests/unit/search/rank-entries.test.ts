import { describe, expect, it } from 'vitest';
import { getRankableEntry, rankEntries, type ListedTexts } from '../../../src/search/rank-entries.ts';

const entry = (texts: Partial<ListedTexts>): ListedTexts => ({
  kind: 'programme',
  title: '',
  line: '',
  phrases: [],
  ended: false,
  ...texts,
});

const entries: Readonly<Record<string, ListedTexts>> = {
  family: entry({
    title: 'Family reunification assistance',
    line: 'IOM helps families to travel safely.',
    phrases: ['my wife', 'bring my family', 'spouse'],
  }),
  dna: entry({
    title: 'DNA sample collection for family reunification',
    line: 'IOM takes samples abroad.',
    phrases: ['DNA test', 'IND', 'Ethiopia'],
  }),
  resettlement: entry({ title: 'Resettlement to the Netherlands', phrases: ['refugee', 'municipality'] }),
  ended: entry({ title: 'SAMEN', phrases: ['violence', 'refugee'], ended: true }),
  ind: entry({ kind: 'term', title: 'IND', line: 'The service that decides who may live here.' }),
  term: entry({
    kind: 'term',
    title: 'resettlement',
    line: 'Refugees move to a country that takes them in.',
  }),
  samen: entry({ kind: 'contact', title: 'SAMEN: contact', phrases: ['svhullenaar@iom.int'] }),
  phone: entry({ kind: 'contact', title: 'Family: contact', phrases: ['+31 88 746 44 44', '088 746 44 44'] }),
  contact: entry({ kind: 'page', title: 'Contact', line: 'All addresses.' }),
};

function search(query: string): string[] {
  const names = Object.keys(entries);
  return rankEntries(query, Object.values(entries).map(getRankableEntry)).map((place) => names[place]!);
}

describe('a query', () => {
  it('finds nothing when it is empty', () => {
    expect(search('')).toEqual([]);
    expect(search(' @ ')).toEqual([]);
  });

  it('finds words by their beginning, in any case and accent', () => {
    expect(search('ÉTHI')).toEqual(['dna']);
  });

  it('finds only what has every one of its words', () => {
    expect(search('family spouse')).toEqual(['family']);
  });

  it('passes over words that nothing here resembles', () => {
    expect(search('zzz spouse zzz')).toEqual(['family']);
    expect(search('zzz')).toEqual([]);
  });

  it('finds another form of a word', () => {
    expect(search('municipalities')).toEqual(['resettlement']);
    expect(search('spouses')).toEqual(['family']);
  });

  it('does not take a short word for a form of another', () => {
    expect(search('indo')).toEqual([]);
  });

  it('finds a mistyped word', () => {
    expect(search('etiophia')).toEqual(['dna']);
  });

  it('finds a contact by the misprint of its address', () => {
    expect(search('svhullenaar@iom.int@iom.int')).toEqual(['samen']);
  });

  it('finds a contact by its number, however it is written', () => {
    expect(search('088')).toEqual(['phone']);
    expect(search('+31 887 46 44 44')).toEqual(['phone']);
  });
});

describe('the order of what is found', () => {
  it('puts a title before a synonym, and the shorter title first', () => {
    expect(search('family')).toEqual(['family', 'dna', 'phone']);
  });

  it('puts a programme before the term of the same name', () => {
    expect(search('resettlement')).toEqual(['resettlement', 'term']);
  });

  it('puts a term before the programmes that only work with it', () => {
    expect(search('IND')).toEqual(['ind', 'dna']);
  });

  it('puts the page of that name before all that also say the word', () => {
    expect(search('contact')[0]).toBe('contact');
  });

  it('puts an ended programme after a running one that fits as well, and does not hide it', () => {
    expect(search('refugee').slice(0, 2)).toEqual(['resettlement', 'ended']);
    expect(search('samen')[0]).toBe('ended');
  });

  it('puts the whole word before its beginning', () => {
    expect(search('sample')).toEqual(['dna']);
    expect(search('refugees').at(-1)).toBe('term');
  });
});
