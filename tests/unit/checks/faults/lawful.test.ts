import { describe, expect, it } from 'vitest';
import { programmeTextSchema } from '../../../../src/domain/programme.ts';
import { localeKeys } from '../../../../src/site.ts';
import { append, checkWith, describe as describeProblem, getDay, swap, type Fault } from './real-content.ts';

const contact = 'src/content/contacts/samen.yaml';
const withPhone = 'src/content/contacts/family-reunification.yaml';
const programme = 'src/content/programmes/samen';
const page = 'src/content/pages/about';

/** The same paragraph in every language: names, numbers and signs. */
const everywhere = (paragraph: string): Fault =>
  Object.fromEntries(localeKeys.map((locale) => [`${page}/${locale}.mdx`, append(paragraph)]));

const english = (sentence: string): Fault => ({ [`${page}/en.mdx`]: append(sentence) });
const dutch = (sentence: string): Fault => ({ [`${page}/nl.mdx`]: append(sentence) });

const newProgramme = (facts: string, text: string): Fault => ({
  'src/content/programmes/new-homes/facts.yaml': facts,
  ...Object.fromEntries(
    localeKeys.map((locale) => [
      `src/content/programmes/new-homes/${locale}.mdx`,
      text.replace('slug: x', `slug: new-homes-${locale}`),
    ]),
  ),
});

const newFacts = `order: 99
icon: house
sensitive: false
contact: samen
helplines: []
audience: [family]
situations: []
since: unknown
countries: unknown
places: unknown
partners: unknown
funders: unknown
numbers: unknown
lifecycle:
  status: unknown
sources: [leaflet-en]
`;

const newText = `---
title: "New homes: a try"
slug: x
summary: IOM 2026.
forWhom: IOM.
whatWeDo:
  - IOM.
situations: {}
keywords: []
reviewed: ${getDay(0)}
---

IOM.
`;

const lawful: Readonly<Record<string, Fault>> = {
  'an apostrophe in an address': {
    [contact]: swap(/email: .*/, "email: s.o'neill@iom.int"),
  },
  'a plus sign and digits in an address': {
    [contact]: swap(/email: .*/, 'email: team+resettlement2@iom.int'),
  },
  'an address of 64 characters before the sign': {
    [contact]: swap(/email: .*/, `email: ${'a'.repeat(64)}@iom.int`),
  },
  'capital letters before the sign': { [contact]: swap(/email: .*/, 'email: SVHullenaar@iom.int') },
  'an address between quotes': { [contact]: swap(/email: (.*)/, 'email: "svhullenaar@iom.int"') },
  'a contact with a phone number only': { [withPhone]: swap(/email: .*\n/, '') },
  'a contact confirmed half a year ago': {
    [contact]: swap('confirmed: not-yet', `confirmed:\n  by: The unit\n  on: ${getDay(180)}`),
  },
  'a text reviewed half a year ago': { [`${page}/en.mdx`]: swap(/reviewed: .*/, `reviewed: ${getDay(180)}`) },
  'a day between quotes': { [`${page}/en.mdx`]: swap(/reviewed: (.*)/, `reviewed: "${getDay(3)}"`) },
  'hours until late': { [withPhone]: swap('"16:30"', '"23:59"') },
  'registered addresses and numbers in a text': everywhere(
    'Rfamily@iom.int, 088 746 44 44, +31 88 746 44 44, (svhullenaar@iom.int).',
  ),
  'a link with a registered address': everywhere('[Rfamily@iom.int](mailto:Rfamily@iom.int)'),
  diacritics: everywhere(
    'Zoë Müller-Łukasz, François, İstanbul, Đặng, Sjónvarp, Åsa, Ñandú, Türkiye, ’s-Gravenhage.',
  ),
  'a quotation in another alphabet': everywhere('Українська, العربية, ትግርኛ, Ελληνικά, русский язык: «она».'),
  'a Persian word with a joiner': everywhere('می\u200cخواهم'),
  'a family of pictures': everywhere('👨\u200d👩\u200d👧 👍🏽'),
  'signs of mathematics': everywhere('1 &lt; 2, 3 > 2, 50 %, ±5, 10 × 10, €1.234,56, £ 99, 1/2.'),
  'braces that are text': everywhere('\\{name\\} and `{x}` and `<b>`'),
  'quotation marks next to accents': everywhere('“Café”… ‘É’ „Ö“ «à»'),
  'unbreakable blanks': everywhere('10\u00a0000 en 10\u202f000'),
  'a table': everywhere('| A | B |\n|---|---|\n| 12 | 34 |'),
  'a list and a quotation': everywhere('1. IOM\n2. IND\n\n> IOM'),
  'a heading of the next rank': everywhere('## IOM 2\n\n### IOM 3\n\nIOM'),
  'a line of equals signs below a heading of the second rank': everywhere('IOM and IND\n---'),
  'amounts, postal codes and file numbers': everywhere(
    '€ 111222333, 111.222.333 euro, 2514 JR, KvK 27364527, 2021/111222333, #111222333, NL 2026-0001.',
  ),
  'nine digits that fail the test': everywhere('123456789'),
  'years and ranges': everywhere('2019–2024, 2021-05, 13:30–16:30, 09.00-17.00, 24/7.'),
  'a beginning in the future': english('The programme starts on 1 April 2031.'),
  'the same in Dutch': dutch('Het programma begint vanaf 1 april 2031.'),
  'the Spanish word for all': everywhere('<Foreign lang="es">Todo está bien</Foreign>'),
  'a name in another language': dutch(
    '<Foreign lang="en">The project of the organisation for the families that are with you</Foreign>',
  ),
  'a marked link to another language': dutch(
    '<Foreign lang="en">[contact page in English](/en/contact/)</Foreign>',
  ),
  'a link to another site': everywhere('[IOM](https://www.iom.int/), [IND](https://ind.nl/en?x=1&y=2#z)'),
  'a link with a word that would be vague alone': english('[Read more about DNA](/en/programmes/)'),
  'a fragment': english('[IOM](/en/about/#international-organization-for-migration-iom)'),
  'a long address': everywhere(`[IOM](https://www.iom.int/${'a-long-path/'.repeat(30)})`),
  'a long text': everywhere('IOM, IND. '.repeat(1500)),
  'a new programme': newProgramme(newFacts, newText),
  'a programme that has ended': {
    [`${programme}/facts.yaml`]: swap('on: 2024-08-31', 'on: unknown'),
  },
  'an office with a number of its own': {
    'src/content/contacts/office.yaml':
      'kind: role\nphone: "+251115571707"\nlanguages: [am, en]\nsource: leaflet-en\nconfirmed: not-yet\n',
    'src/content/programmes/new-homes/facts.yaml': newFacts.replace('contact: samen', 'contact: office'),
    ...Object.fromEntries(
      localeKeys.map((locale) => [
        `src/content/programmes/new-homes/${locale}.mdx`,
        newText.replace('slug: x', `slug: new-homes-${locale}`),
      ]),
    ),
  },
};

/** What stays one difference between the languages is a remark, not an error. */
const oneLanguageOnly = new Set(['a beginning in the future', 'the same in Dutch']);

describe('the checks have nothing against', () => {
  it.each(Object.entries(lawful))(
    '%s',
    (name, fault) => {
      const errors = checkWith(fault).found.filter(
        ({ severity, code }) =>
          severity === 'error' || (code !== 'i18n/structure-drift' && !oneLanguageOnly.has(name)),
      );
      expect(errors.map(describeProblem)).toEqual([]);
    },
    30_000,
  );

  it('thirty lawful things and more', () => {
    expect(Object.keys(lawful).length).toBeGreaterThanOrEqual(30);
  });

  it('a title in a language that is not of the site', () => {
    const result = programmeTextSchema.safeParse({
      title: 'برنامج',
      titleLang: 'ar',
      slug: 'barnamaj',
      summary: 'ملخص',
      forWhom: 'للجميع',
      whatWeDo: ['نساعد'],
      situations: {},
      keywords: [],
      reviewed: '2026-11-22',
    });
    expect(result.success).toBe(true);
  });
});
