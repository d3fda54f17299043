import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contactPointSchema } from '../../../src/domain/contact-point.ts';
import { correctionsSchema } from '../../../src/domain/correction.ts';
import { glossaryTermSchema } from '../../../src/domain/glossary-term.ts';
import { helplineSchema } from '../../../src/domain/helpline.ts';
import { openQuestionsSchema } from '../../../src/domain/open-question.ts';
import { openingHoursSchema } from '../../../src/domain/opening-hours.ts';
import { organisationSchema } from '../../../src/domain/organisation.ts';
import { pageTextSchema } from '../../../src/domain/page.ts';
import { placeSchema } from '../../../src/domain/place.ts';
import { audiences, programmeFactsSchema, programmeTextSchema } from '../../../src/domain/programme.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { agreementsSchema } from '../../../src/domain/translation.ts';
import { localeKeys } from '../../../src/site.ts';

const inEveryLanguage = (value: unknown) => Object.fromEntries(localeKeys.map((locale) => [locale, value]));
const said = (value: unknown) => ({ value, saidBy: ['leaflet'] });

/** Each schema with a lawful example that fills in whatever can be filled in. */
const examples = {
  contact: [
    contactPointSchema,
    {
      kind: 'role',
      email: 'family@iom.int',
      phone: '+31887464444',
      hours: {
        timeZone: 'Europe/Amsterdam',
        times: [{ days: ['monday'], opens: '13:30', closes: '16:30' }],
      },
      languages: ['nl', 'fil'],
      source: 'leaflet',
      confirmed: { by: 'The unit', on: '2026-11-22' },
      asPrinted: ['family@iom.int@iom.int'],
      changes: [{ on: '2026-11-22', text: inEveryLanguage('A new number.') }],
    },
  ],
  correction: [
    correctionsSchema.element,
    {
      id: 'two-at-signs',
      locale: localeKeys[0],
      where: 'family',
      line: 1,
      printed: 'a',
      published: 'b',
      reason: 'Because.',
      confirmed: false,
    },
  ],
  term: [
    glossaryTermSchema,
    {
      ...inEveryLanguage({ term: 'DNA', inFull: 'In full', meaning: 'What we inherit.', synonyms: ['gene'] }),
      programmes: ['family'],
    },
  ],
  helpline: [
    helplineSchema,
    {
      name: inEveryLanguage('Help'),
      nameLang: 'nl',
      about: inEveryLanguage('At once.'),
      number: '112',
      website: 'https://www.112.nl/',
      source: 'leaflet',
    },
  ],
  question: [
    openQuestionsSchema.element,
    { id: 'who-pays', where: 'family', question: 'Who?', says: inEveryLanguage('Nothing.') },
  ],
  organisation: [organisationSchema, { name: inEveryLanguage('A'), acronym: 'A', nameLang: 'en' }],
  page: [pageTextSchema, { title: 'A', summary: 'A.', keywords: ['b'], reviewed: '2026-11-22' }],
  place: [
    placeSchema,
    { name: inEveryLanguage('A'), kind: 'city', country: 'NL', latitude: 52.1, longitude: -5.1 },
  ],
  facts: [
    programmeFactsSchema,
    {
      order: 1,
      icon: 'house',
      sensitive: true,
      contact: 'family',
      helplines: ['help'],
      audience: ['family'],
      situations: [{ id: 'letter', icon: 'mail', who: 'self' }],
      since: said('2021-05'),
      countries: said(['ET']),
      elsewhere: said(true),
      destination: said('NL'),
      places: said(['utrecht']),
      partners: said(['ind']),
      funders: said(['ind']),
      numbers: said([{ id: 'helped', moreThan: 1, asOf: 2023 }]),
      steps: said(['one', 'two']),
      free: said(['flight']),
      lifecycle: { status: 'ended', on: '2024-08-31', source: 'leaflet' },
      sources: ['leaflet'],
    },
  ],
  text: [
    programmeTextSchema,
    {
      title: 'A',
      titleLang: 'nl',
      slug: 'a',
      neutralTitle: 'A',
      neutralSummary: 'A.',
      summary: 'A.',
      forWhom: 'You.',
      whatWeDo: ['We help.'],
      short: ['We help.'],
      withoutContact: 'Nobody.',
      situations: { letter: 'I have a letter.' },
      numbers: { helped: 'people' },
      steps: { one: 'You come.' },
      free: { flight: 'The flight is free.' },
      whatYouDo: ['You come.'],
      keywords: ['b'],
      reviewed: '2026-11-22',
    },
  ],
  leaflet: [sourceSchema, { kind: 'leaflet', title: inEveryLanguage('A'), year: 2023 }],
  source: [
    sourceSchema,
    { kind: 'page', title: inEveryLanguage('A'), url: 'http://a.example/', read: '2026-11-22' },
  ],
  agreement: [
    agreementsSchema.element,
    {
      id: 'programmes/family/en-nl',
      ...inEveryLanguage({ fields: { title: 'abcdefghijklm' }, text: ['nopqrstuvwxyz'] }),
    },
  ],
} as const satisfies Record<string, readonly [z.ZodType, Record<string, unknown>]>;

type Name = keyof typeof examples;
const names = Object.keys(examples) as Name[];

/** Sets what stands at a path such as "hours.times.0.opens"; undefined removes it. */
function change(value: unknown, [step, ...rest]: readonly string[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? change(item, rest, to) : item));
  const group = (value ?? {}) as Record<string, unknown>;
  return { ...group, [step]: change(group[step], rest, to) };
}

/** Every sentence with which a value is refused, those about each lawful form included. */
function getRefusals(name: Name, path: string, to: unknown): string[] {
  const [schema, example] = examples[name];
  const flatten = (issue: z.core.$ZodIssue): string[] => [
    issue.message,
    ...(issue.code === 'invalid_union' ? issue.errors.flat().flatMap(flatten) : []),
    ...(issue.code === 'invalid_key' ? issue.issues.flatMap(flatten) : []),
  ];
  return schema.safeParse(change(example, path.split('.'), to)).error?.issues.flatMap(flatten) ?? [];
}

type Node = z.core.JSONSchema.JSONSchema;

/** Every place of a schema with the sentence that stands there, or undefined for a field without one. */
function findSentences(node: Node, path: string): [path: string, sentence: string | undefined][] {
  const inner = [node.items, node.additionalProperties, node.propertyNames].filter(
    (part): part is Node => typeof part === 'object' && !Array.isArray(part),
  );
  return [
    ...('description' in node ? [[path, node.description] as [string, string]] : []),
    ...Object.entries((node.properties ?? {}) as Record<string, Node>).flatMap(([field, one]) => [
      ...('description' in one ? [] : [[`${path}.${field}`, undefined] as [string, undefined]]),
      ...findSentences(one, `${path}.${field}`),
    ]),
    ...inner.flatMap((one) => findSentences(one, `${path}.*`)),
    ...([...(node.anyOf ?? []), ...(node.oneOf ?? [])] as Node[]).flatMap((one) => findSentences(one, path)),
  ];
}

describe('every field of a content file', () => {
  it.each(names)('of a %s has a sentence for whoever fills it in', (name) => {
    const json = z.toJSONSchema(examples[name][0], { io: 'input', unrepresentable: 'any' });
    const sentences = findSentences(json, name);
    expect(sentences.length).toBeGreaterThan(3);
    for (const [path, sentence] of sentences)
      expect(`${path}: ${sentence}`).toMatch(/: (?:[\p{Lu}"]|true ).*[a-z)"0-9][.]$/u);
  });

  it.each(names)('of a %s may be filled in', (name) => {
    const [schema, example] = examples[name];
    expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
  });

  it.each(names)('of a %s is one of those that there are', (name) => {
    expect(getRefusals(name, 'colour', 'blue')).toEqual([expect.stringContaining('"colour"')]);
  });
});

describe('what may be left out', () => {
  it.each([
    ['contact', 'email phone hours asPrinted changes'],
    ['helpline', 'nameLang'],
    ['helpline', 'number'],
    ['helpline', 'website'],
    ['question', 'says'],
    ['organisation', 'acronym nameLang'],
    ['place', 'latitude longitude'],
    ['facts', 'elsewhere destination steps free changes'],
    ['text', 'titleLang neutralTitle neutralSummary short withoutContact numbers steps free whatYouDo'],
    ['agreement', localeKeys.join(' ')],
  ] as const)('of a %s is %s', (name, fields) => {
    const [schema, example] = examples[name];
    const rest = Object.fromEntries(
      Object.entries(example).filter(([key]) => !fields.split(' ').includes(key)),
    );
    expect(schema.safeParse(rest).error?.issues ?? []).toEqual([]);
  });

  it.each(['elsewhere', 'destination', 'steps', 'free'] as const)('is unknown where it is %s', (field) => {
    const given = { ...examples.facts[1], [field]: undefined };
    expect(programmeFactsSchema.parse(given)[field]).toBe('unknown');
  });
});

const text = 'Write text here. If it looks like a number or a date, put it between quotes.';
const word = 'Write at least one word here.';
const blanks = 'Remove the blanks before or after the text.';
const id = 'Write the name of a content file here, without its ending.';
const small = 'Use small letters, digits and hyphens only, for example "family-reunification".';
const day = 'Write a day that exists, as year-month-day, for example 2026-11-22.';
const month = 'Write a month as year-month, between quotes, for example "2021-05".';
const languageCode = 'Write a language code, for example nl.';
const country = 'Write a country code of two capital letters, for example ET.';
const fact = 'Write "unknown", or a value together with who says so (value: and saidBy:).';
const address = 'Write a full web address, for example https://www.iom.int/.';
const time = 'Write a time as hours:minutes with four digits, for example "09:00".';
const npm = 'Let npm run translations write this file.';

describe('a wrong value is refused with what to write instead:', () => {
  it.each([
    // texts
    ['page', 'title', 5, text],
    ['page', 'title', '', word],
    ['page', 'title', ' a', blanks],
    ['page', 'title', 'a\n', blanks],
    ['page', 'keywords.0', '', word],
    ['page', 'summary', 'a'.repeat(161), 'Write 160 characters at most.'],
    ['text', 'summary', 'a'.repeat(161), 'Write 160 characters at most.'],
    ['text', 'whatWeDo.0', '', word],
    ['text', 'short', [], 'Write at least one paragraph, or remove "short".'],
    // names of files
    ['contact', 'source', 5, id],
    ['contact', 'source', '', small],
    ['contact', 'source', 'A', small],
    ['contact', 'source', '1a', small],
    ['contact', 'source', 'a_b', small],
    ['contact', 'source', 'a--b', small],
    ['contact', 'source', '-a', small],
    ['contact', 'source', 'a-', small],
    ['facts', 'contact', 'A', small],
    ['facts', 'sources.0', 'a b', small],
    ['text', 'slug', 5, 'Write the last part of the web address here.'],
    ['text', 'slug', 'A', small],
    ['text', 'slug', 'a/b', small],
    ['text', 'situations', { A: 'I have a letter.' }, small],
    // days and months
    ['page', 'reviewed', 5, day],
    ['page', 'reviewed', '2026-02-29', day],
    ['page', 'reviewed', '2026-11-22T00:00:00Z', day],
    ['page', 'reviewed', new Date(Number.NaN), day],
    ['facts', 'since.value', 2021, month],
    ['facts', 'since.value', '2021-00', 'Write a month as year-month, for example "2021-05".'],
    ['facts', 'since.value', '2021-13', 'Write a month as year-month, for example "2021-05".'],
    ['facts', 'since.value', '2021-5', 'Write a month as year-month, for example "2021-05".'],
    ['facts', 'since.value', '2021-05-01', 'Write a month as year-month, for example "2021-05".'],
    ['facts', 'since.value', '12021-05', 'Write a month as year-month, for example "2021-05".'],
    // web addresses
    ['source', 'url', 'ftp://a.example/', address],
    ['source', 'url', 'a.example', address],
    ['source', 'url', 'xhttps://a.example', address],
    ['helpline', 'website', 'httpsx://a.example', address],
    ['helpline', 'website', 'HTTP://a.example/', 'Write a web address that begins with https://.'],
    // languages and countries
    ['organisation', 'nameLang', 'nl-NL', languageCode],
    ['organisation', 'nameLang', 'n', languageCode],
    ['organisation', 'nameLang', 'xnld', languageCode],
    ['helpline', 'nameLang', 'NL', languageCode],
    ['helpline', 'nameLang', 'nl-NL', languageCode],
    ['helpline', 'nameLang', 'Nnl', languageCode],
    ['text', 'titleLang', 'Dutch', languageCode],
    ['text', 'titleLang', 'nl-NL', languageCode],
    ['contact', 'languages.0', 'English', languageCode],
    ['contact', 'languages.0', 'nl-NL', languageCode],
    ['contact', 'languages', 'known', 'Write "unknown", or a list of language codes, for example [en, nl].'],
    ['place', 'country', 5, `${country} Put NO between quotes.`],
    ['place', 'country', 'et', country],
    ['place', 'country', 'ETH', country],
    ['place', 'country', 'E', country],
    ['facts', 'countries.value.0', 'EETH', country],
    ['correction', 'locale', 'xx', `Choose from: ${localeKeys.join(', ')}.`],
    // contacts
    ['contact', 'kind', 'team', 'Write role or person.'],
    ['contact', 'email', 'a@iom.int@iom.int', 'This is not a mail address that can be published.'],
    ['contact', 'phone', '088 746 44 44', 'This is not a phone number in international form.'],
    ['contact', 'phone', '+31 88 746 44 44', 'This is not a phone number in international form.'],
    ['contact', 'confirmed', 'yes', 'Write "not-yet", or who confirmed the details and when (by: and on:).'],
    ['contact', 'confirmed.on', 'soon', day],
    ['contact', 'changes.0.on', 'soon', day],
    ['contact', 'hours.timeZone', 5, 'Write a time zone, for example Europe/Amsterdam.'],
    ['contact', 'hours.times', [], 'List at least one row of days and times.'],
    ['contact', 'hours.times.0.opens', 930, 'Write a time between quotes, for example "13:30".'],
    ['contact', 'hours.times.0.closes', '24:00', time],
    ['contact', 'hours.times.0.closes', '16:60', time],
    ['contact', 'hours.times.0.closes', '116:30', time],
    ['contact', 'hours.times.0.closes', '16:30:00', time],
    [
      'contact',
      'hours.times.0.closes',
      '13:30',
      'The closing time is not after the opening time. Swap the two times.',
    ],
    // helplines
    ['helpline', 'number', '0800-200O', 'This is not a phone number.'],
    ['helpline', 'number', '', word],
    // places and numbers
    ['place', 'kind', 'village', 'Write city or region.'],
    ['place', 'latitude', 'north', 'Write a number of degrees, for example 52.37.'],
    ['place', 'longitude', 'east', 'Write a number of degrees, for example 4.90.'],
    [
      'facts',
      'numbers.value.0.moreThan',
      '3,000',
      'Write a whole number without dots or commas, for example 3000.',
    ],
    ['facts', 'numbers.value.0.asOf', '2023', 'Write the year as four digits.'],
    ['leaflet', 'year', '2023', 'Write the year as four digits.'],
    // programmes
    ['facts', 'order', 'first', 'Write a whole number.'],
    ['facts', 'sensitive', 'no', 'Write true or false.'],
    ['correction', 'confirmed', 'no', 'Write true or false.'],
    ['facts', 'audience.0', 'all', `Choose from: ${audiences.join(', ')}.`],
    ['facts', 'situations.0.who', 'me', 'Write self or work.'],
    ['facts', 'lifecycle.status', 'stopped', 'Write status: unknown, running or ended.'],
    ['facts', 'lifecycle.on', 2024, 'Write "unknown", or the last day, for example 2024-08-31.'],
    ['facts', 'since', '2021-05', fact],
    ['facts', 'since.saidBy', 'leaflet', 'List who says so, for example [leaflet-en, leaflet-nl].'],
    ['facts', 'since.saidBy', [], 'List at least one source.'],
    // what a program writes
    ['agreement', 'id', 'programmes/family', npm],
    ['agreement', 'id', 'contacts/family/en-nl', npm],
    ['agreement', 'id', 'x programmes/family/en-nl', npm],
    ['agreement', 'id', 'pages/about/en-nl/x', npm],
    ['agreement', `${localeKeys[0]}.text.0`, 'abcdefghijklmn', npm],
    ['agreement', `${localeKeys[0]}.text.0`, 'abcdefghijkl1', npm],
    ['agreement', `${localeKeys[0]}.fields`, { title: 'Title' }, npm],
  ] as const)('%s, %s: %j', (name, path, written, sentence) => {
    expect(getRefusals(name, path, written)).toContain(sentence);
  });

  it('a helpline without a number and without a website', () => {
    const given = { ...examples.helpline[1], number: undefined, website: undefined };
    expect(helplineSchema.safeParse(given).error?.issues.map(({ message }) => message)).toEqual([
      'Give a number, a website, or both.',
    ]);
  });
});

describe('the limits of a value are lawful, what lies beyond them is not:', () => {
  it.each([
    ['page', 'summary', 'a'.repeat(160), 'a'.repeat(161)],
    ['text', 'summary', 'a'.repeat(160), 'a'.repeat(161)],
    ['place', 'latitude', 90, 90.1],
    ['place', 'latitude', -90, -90.1],
    ['place', 'longitude', 180, 180.1],
    ['place', 'longitude', -180, -180.1],
    ['correction', 'line', 1, 0],
    ['facts', 'order', 1, 0],
    ['facts', 'numbers.value.0.moreThan', 1, 0],
    ['facts', 'audience', ['public'], []],
    ['facts', 'countries.value', ['ET'], []],
    ['facts', 'places.value', ['utrecht'], []],
    ['facts', 'partners.value', ['ind'], []],
    ['facts', 'funders.value', ['ind'], []],
    ['facts', 'numbers.value', [{ id: 'helped', moreThan: 1, asOf: 2023 }], []],
    ['facts', 'steps.value', ['one', 'two'], ['one']],
    ['facts', 'free.value', ['flight'], []],
    ['facts', 'sources', ['leaflet'], []],
    ['facts', 'since.saidBy', ['leaflet'], []],
    ['facts', 'contact', 'none', 'None'],
    ['facts', 'since', 'unknown', 'Unknown'],
    ['facts', 'lifecycle', { status: 'unknown' }, { status: 'running' }],
    ['facts', 'lifecycle', { status: 'running', source: 'leaflet' }, { status: 'ended', source: 'leaflet' }],
    ['facts', 'lifecycle.on', 'unknown', undefined],
    ['facts', 'since.value', '2021-12', '2021-20'],
    ['facts', 'since.value', '2021-10', '2021-1o'],
    ['text', 'whatWeDo', ['We help.'], []],
    ['text', 'short', ['We help.'], []],
    ['text', 'whatYouDo', ['You come.'], []],
    ['contact', 'languages', 'unknown', 'none'],
    ['contact', 'languages', ['nl'], []],
    ['contact', 'confirmed', 'not-yet', 'not yet'],
    ['contact', 'kind', 'person', 'Person'],
    ['contact', 'hours.times', [{ days: ['sunday'], opens: '00:00', closes: '23:59' }], []],
    ['contact', 'hours.times.0.days', ['monday', 'sunday'], []],
    ['contact', 'hours.times.0.closes', '19:59', '20:5'],
    ['contact', 'hours.times.0.closes', '20:00', '2x:00'],
    ['place', 'kind', 'region', 'country'],
    ['facts', 'situations.0.who', 'work', 'works'],
    ['facts', 'situations', [], 'none'],
    ['source', 'url', 'https://a.example/', 'mailto:a@a.example'],
    ['contact', 'source', 'a1-2b', 'a1-2B'],
    ['text', 'slug', 'a1-2b', 'a1-2B'],
    ['agreement', 'id', 'pages/about-us/en-nl', 'pages/About/en-nl'],
    ['agreement', 'id', 'programmes/a1/en-nl', 'programmes/a1/EN'],
  ] as const)('%s, %s: %j, but not %j', (name, path, lawful, unlawful) => {
    expect(getRefusals(name, path, lawful)).toEqual([]);
    expect(getRefusals(name, path, unlawful)).not.toEqual([]);
  });
});

describe('what a rule words by itself', () => {
  it.each([
    ['contact', 'email', 'a@b@iom.int', ['email'], 'contact/email-malformed'],
    ['contact', 'phone', '112', ['phone'], 'phone/not-e164'],
    ['contact', 'hours.times.0.closes', '09:00', ['hours', 'times', 0, 'closes'], 'hours/inverted'],
    ['helpline', 'number', '11', ['number'], 'phone/invalid'],
    ['helpline', 'website', 'http://a.example/', ['website'], 'link/insecure'],
  ] as const)('of a %s, %s: %j, bears its code', (name, path, written, place, code) => {
    const [schema, example] = examples[name];
    const issues = schema.safeParse(change(example, path.split('.'), written)).error?.issues;
    expect(issues).toMatchObject([{ path: place, code: 'custom', params: { code } }]);
  });
});

it('a day that a content tool has read as a moment becomes the same day again', () => {
  expect(pageTextSchema.parse({ ...examples.page[1], reviewed: new Date('2026-11-22T00:00:00Z') })).toEqual(
    examples.page[1],
  );
});

it('a clock that every computer knows is lawful, one that none knows is not', () => {
  const on = (timeZone: string) =>
    openingHoursSchema.safeParse({ ...examples.contact[1].hours, timeZone }).success;
  expect(['Europe/Amsterdam', 'UTC', 'Asia/Beirut'].map(on)).toEqual([true, true, true]);
  expect(['', 'Amsterdam', 'Europe/Den_Haag'].map(on)).toEqual([false, false, false]);
});
