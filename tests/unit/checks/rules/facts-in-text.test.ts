import { describe, expect, it } from 'vitest';
import { checkAll } from '../clean-content.ts';

const folder = 'src/content/programmes/family';
const facts = `${folder}/facts.yaml`;
const sentence = 'Over 3,000 people since 2021-05, 13:30–16:30.';

const everywhere = {
  'src/content/sources/leaflet-en.yaml': 'kind: leaflet\ntitle:\n  en: a\n  nl: b\nyear: 2023\n',
  'src/content/sources/leaflet-nl.yaml': 'kind: leaflet\ntitle:\n  en: a\n  nl: b\nyear: 2023\n',
  'src/content/organisations/coa.yaml':
    'name:\n  en: Agency for the Reception of Asylum Seekers\n  nl: Centraal Orgaan opvang asielzoekers\nacronym: COA\n',
  'src/content/places/utrecht.yaml': 'name:\n  en: Utrecht\n  nl: Utrecht-stad\nkind: city\ncountry: NL\n',
};

/** What is told when a field of the facts is `value`, said by `sources`, and the texts of the languages add these sentences. */
function tell(
  field: string,
  value: string,
  texts: { en: string; nl: string },
  sources = 'leaflet-en, leaflet-nl',
) {
  const add = (words: string) => (text: string) => text.replace(sentence, `${sentence} ${words}`);
  const found = checkAll({
    ...everywhere,
    [facts]: (text) =>
      text
        .replace(new RegExp(`^${field}:(?: unknown\n|\n(?:  .*\n)+)`, 'm'), '')
        .concat(`${field}:\n  value: ${value}\n  saidBy: [${sources}]\n`),
    [`${folder}/en.mdx`]: add(texts.en),
    [`${folder}/nl.mdx`]: add(texts.nl),
  });
  return found
    .filter(({ code }) => code === 'facts/not-in-text')
    .map(({ file, position, values }) => ({
      place: `${file.replace(`${folder}/`, '')}:${position === 'unknown' ? '' : position.line}`,
      ...values,
    }));
}

describe('a fact that one language tells and the other leaves out', () => {
  it('is asked for where its counterpart stands', () => {
    expect(tell('countries', '[ET]', { en: 'In Ethiopia.', nl: 'Daar.' })).toEqual([
      {
        place: 'nl.mdx:18',
        name: 'Ethiopië',
        field: 'countries',
        facts: `${facts}:31`,
        other: 'English',
      },
    ]);
    expect(tell('countries', '[ET]', { en: 'There.', nl: 'In Ethiopië.' })).toMatchObject([
      { place: 'en.mdx:18', name: 'Ethiopia', other: 'Dutch' },
    ]);
  });

  it.each([
    ['countries', '[ET, TR]', 'Ethiopia and Türkiye', 'Turkije', 'Ethiopië'],
    ['destination', 'NL', 'the Netherlands', 'daarheen', 'Nederland'],
    ['since', '"2021-05"', 'since May 2021', 'daarna', 'mei 2021'],
    ['places', '[utrecht]', 'in Utrecht', 'daar', 'Utrecht-stad'],
    ['partners', '[coa]', 'with COA', 'samen', 'Centraal Orgaan opvang asielzoekers'],
    [
      'funders',
      '[coa]',
      'paid by the Agency for the Reception of Asylum Seekers',
      'betaald',
      'Centraal Orgaan opvang asielzoekers',
    ],
  ])('can be one of the %s: %s', (field, value, en, nl, name) => {
    expect(tell(field, value, { en, nl })).toMatchObject([{ place: 'nl.mdx:18', name, field }]);
  });
});

describe('a fact is told', () => {
  it.each([
    ['in the words of each language', 'countries', '[ET]', 'In Ethiopia.', 'In Ethiopië.'],
    ['whatever the case of its letters', 'countries', '[ET]', 'ETHIOPIA', 'ethiopië'],
    ['by its short form', 'partners', '[coa]', 'With COA.', 'Met het Centraal Orgaan opvang asielzoekers.'],
    ['with its words in another order', 'places', '[utrecht]', 'Utrecht', 'De stad Utrecht'],
    ['without its small words', 'partners', '[coa]', 'Reception Agency, Asylum Seekers', 'COA'],
    [
      'in a part of a word with markup',
      'countries',
      '[ET]',
      'In <Term id="dna">Ethiopia</Term>.',
      'In **Ethiopië**.',
    ],
  ])('%s', (_, field, value, en, nl) => {
    expect(tell(field, value, { en, nl })).toEqual([]);
  });

  it('by none of the languages, which is no difference between them', () => {
    expect(tell('countries', '[ET]', { en: 'There.', nl: 'Daar.' })).toEqual([]);
  });

  it('in one section, not by words that stand in several', () => {
    expect(tell('places', '[utrecht]', { en: 'Utrecht', nl: 'De stad.\n\nUtrecht.' })).toHaveLength(1);
  });

  it('by the language whose leaflet says it', () => {
    const texts = { en: 'In Ethiopia.', nl: 'Daar.' };
    expect(tell('countries', '[ET]', texts, 'leaflet-en')).toEqual([]);
    expect(tell('countries', '[ET]', texts, 'leaflet-nl')).toHaveLength(1);
    expect(tell('countries', '[ET]', texts, 'leaflet')).toHaveLength(1);
  });

  it('in the first section as in any other', () => {
    const first = (words: string) => (text: string) =>
      text.replace('## What we do\n', `${words}\n\n## What we do\n`);
    const found = checkAll({
      [`${folder}/en.mdx`]: first('We are in Utrecht.'),
      [`${folder}/nl.mdx`]: first('Wij zijn daar.'),
    }).filter(({ code }) => code === 'facts/not-in-text');
    expect(found).toMatchObject([{ file: `${folder}/nl.mdx`, position: { line: 16, column: 1 } }]);
  });

  it('by no word that every text has: a name of small words alone is not looked for', () => {
    const small = { ...everywhere, 'src/content/organisations/coa.yaml': 'name:\n  en: The\n  nl: De IT\n' };
    const write = (words: string) => (text: string) => text.replace(sentence, `${sentence} ${words}`);
    const found = checkAll({
      ...small,
      [facts]: (text) => text.replace('value: [ind]', 'value: [coa]'),
      [`${folder}/en.mdx`]: write('The IT.'),
    });
    expect(found.filter(({ code }) => code === 'facts/not-in-text')).toEqual([]);
  });

  it('only where it has a name', () => {
    const unnamed = { 'src/content/organisations/coa.yaml': 'name:\n  en: Agency\n' };
    const found = checkAll({
      ...unnamed,
      [facts]: (text) => text.replace('value: [ind]', 'value: [coa]'),
      [`${folder}/en.mdx`]: (text) => text.replace(sentence, `${sentence} The Agency.`),
    });
    expect(found.filter(({ code }) => code === 'facts/not-in-text')).toEqual([]);
  });

  it('by a name of its own, not by the setting of a component', () => {
    const nl = '<Foreign lang="nl" >Daar</Foreign>.';
    expect(tell('places', '[utrecht]', { en: 'Utrecht', nl })).toHaveLength(1);
    const term = '<Term id="utrecht-stad">Daar</Term>.';
    expect(tell('places', '[utrecht]', { en: 'Utrecht', nl: term })).toHaveLength(1);
  });
});

it('a fact is asked for at the beginning of a text that has other sections', () => {
  expect(tell('countries', '[ET]', { en: 'In Ethiopia.', nl: 'Daar.\n\nEn hier.' })).toMatchObject([
    { place: 'nl.mdx:16' },
  ]);
});
