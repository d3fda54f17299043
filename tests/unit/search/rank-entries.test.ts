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

const commonWords = ['the', 'and', 'for'];

function search(query: string, searched = entries): string[] {
  const names = Object.keys(searched);
  const places = rankEntries(query, Object.values(searched).map(getRankableEntry), commonWords);
  return places.map((place) => names[place]!);
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

  it('is read without its common and short words, unless it has no others', () => {
    expect(search('the spouse of me, and to go')).toEqual(['family']);
    expect(search('for')).toEqual(['dna']);
  });

  it('counts for all that a mistyped word may have meant', () => {
    const countries = {
      turkey: entry({ title: 'Turkey' }),
      turkiye: entry({ title: 'Türkiye' }),
      sudan: entry({ title: 'Sudan' }),
    };
    expect(search('turkye', countries)).toEqual(['turkey', 'turkiye']);
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

describe('a query whose words no entry has together', () => {
  const partial = {
    family: entry({ title: 'Family', line: 'Safe journeys.', phrases: ['husband', 'bring my family'] }),
    dna: entry({ title: 'DNA', line: 'Safe tests.', phrases: ['clinic', 'Ethiopia', 'letter'] }),
    support: entry({ title: 'Support', phrases: ['violence', 'my husband hits me'], ended: true }),
    about: entry({ kind: 'page', title: 'About', line: 'Safe pages, and a letter.' }),
  };

  it('finds what has most of them first', () => {
    expect(search('husband, letter from the clinic', partial)[0]).toBe('dna');
  });

  it('counts a rare word for more than one that many have', () => {
    expect(search('safe violence', partial)[0]).toBe('support');
  });

  it('leaves out what has too little of them', () => {
    expect(search('safe violence', partial)).toEqual(['support']);
    expect(search('letter clinic husband', partial)).toEqual(['dna', 'family']);
  });

  it('is answered by a phrase for it before a word in it', () => {
    expect(search('My husband hits me!', partial)).toEqual(['support']);
    expect(search('my husband', partial)).toEqual(['family', 'support']);
  });

  it('counts a whole phrase for more than a part of one', () => {
    expect(search('husband ethiopia', partial)).toEqual(['dna', 'family']);
  });
});
