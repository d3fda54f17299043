import { describe, expect, it } from 'vitest';
import { getSearchEntries, type SearchContent } from '../../../src/search/get-search-entries.ts';
import { getPhoneNumber } from '../../../src/domain/phone-number.ts';

const content: SearchContent = {
  programmes: [
    {
      pathname: '/nl/programmas/gezondheid-en-steun/',
      text: {
        title: 'SAMEN',
        summary: 'Een project tegen geweld.',
        keywords: ['geweld', 'Samen'],
        situations: { survivor: 'Ik heb geweld meegemaakt.' },
      },
      facts: {
        countries: { value: ['ET'], saidBy: ['leaflet-nl'] },
        lifecycle: { status: 'ended', on: 'unknown', source: 'x' },
      },
      names: ['Rotterdam'],
    },
  ],
  pages: [
    {
      pathname: '/nl/privacy/',
      text: { title: 'Privacy', summary: 'Wat wij bewaren.', keywords: ['cookies'] },
    },
  ],
  terms: [
    {
      href: '/nl/begrippen/#ind',
      wording: {
        term: 'IND',
        inFull: 'Immigratie- en Naturalisatiedienst',
        meaning: 'Een dienst.',
        synonyms: ['visum'],
      },
    },
  ],
  contacts: [
    {
      place: 'gezondheid-en-steun',
      label: 'SAMEN',
      programmes: [{ text: { title: 'SAMEN', titleLang: 'nl' } }],
      point: { email: 'svhullenaar@iom.int', asPrinted: ['svhullenaar@iom.int@iom.int'] },
      phone: getPhoneNumber('+31887464444', 'NL'),
    },
  ],
};

const entries = getSearchEntries(content, 'nl', {
  title: (label) => `${label}: contact`,
  emailWords: 'e-mail, mailbox',
  phoneWords: 'bellen',
});
const find = (href: string) => entries.find((entry) => entry.href === href);

describe('the entries of the list', () => {
  it('stand in the order of the alphabet', () => {
    expect(entries.map(({ title }) => title)).toEqual(['IND', 'Privacy', 'SAMEN', 'SAMEN: contact']);
  });

  it('find a programme by its keywords, situations, countries, places and partners', () => {
    expect(find('/nl/programmas/gezondheid-en-steun/')).toMatchObject({
      kind: 'programme',
      line: 'Een project tegen geweld.',
      words: ['geweld', 'Ik heb geweld meegemaakt.', 'Ethiopië', 'Rotterdam'],
      ended: true,
    });
  });

  it('tell which names in their titles are in another language', () => {
    expect(find('/nl/contact/#gezondheid-en-steun')).toMatchObject({
      foreignNames: [{ name: 'SAMEN', lang: 'nl' }],
    });
  });

  it('find a term by what it stands for and by its synonyms', () => {
    expect(find('/nl/begrippen/#ind')).toMatchObject({
      line: 'Een dienst.',
      words: ['Immigratie- en Naturalisatiedienst', 'visum'],
    });
  });

  it('find a contact by its number and by words for it, and never write a misprint', () => {
    const contact = find('/nl/contact/#gezondheid-en-steun');
    expect(contact).toMatchObject({
      email: 'svhullenaar@iom.int',
      words: ['e-mail, mailbox', 'bellen', '088 746 44 44'],
    });
    expect(JSON.stringify(entries)).not.toContain('@iom.int@');
  });

  it('find a contact by the words of a misprint that differs from it', () => {
    const [point] = content.contacts;
    const misprinted = {
      ...content,
      contacts: [{ ...point!, point: { ...point!.point, asPrinted: ['svhulenaar@iom.int@iom.int'] } }],
    };
    const [contact] = getSearchEntries(misprinted, 'nl', {
      title: (label) => label,
      emailWords: '',
      phoneWords: '',
    }).filter(({ kind }) => kind === 'contact');
    expect(contact?.words).toContain('svhulenaar');
  });
});
