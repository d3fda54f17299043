import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const facts = 'src/content/programmes/family/facts.yaml';
const text = 'src/content/programmes/family/en.mdx';
const change = (path: string, from: string | RegExp, to: string) => ({
  [path]: (given: string) => given.replace(from, to),
});

describe('a field', () => {
  it('that does not exist is named, with the one that was meant', () => {
    expect(report(change(text, 'reviewed:', 'reviewd: 2026-11-22\nreviewed:'))).toMatchInlineSnapshot(`
      "src/content/programmes/family/en.mdx:13:1  error  schema/unknown-key
        There is no field called "reviewd" here. The fields here are: title, titleLang, slug, neutralTitle, neutralSummary, summary, forWhom, whatWeDo, short, withoutContact, situations, numbers, steps, free, whatYouDo, keywords, reviewed, confirmed.
        Did you mean "reviewed"? Correct the name of the field, or remove the line.
        More: CONTRIBUTING.md#schema-unknown-key

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it('with a slip in its name is one problem, not a second one because it is missing', () => {
    expect(list(change(text, 'summary:', 'sumary:'))).toEqual([`${text}:4:1 schema/unknown-key`]);
    expect(list(change(facts, 'since:\n  value:', 'since:\n  valu:'))).toEqual([
      `${facts}:12:3 schema/unknown-key`,
    ]);
  });

  it('that is missing is asked for at the top of the page, with a line to paste', () => {
    expect(report(change(text, 'title: Family\n', ''))).toMatchInlineSnapshot(`
      "src/content/programmes/family/en.mdx:1:1  error  schema/required
        The field "title" is missing. The name of the programme: the heading of its page and its name in every list.
        Add this line and complete it: title: "…"
        More: CONTRIBUTING.md#schema-required

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it('with the wrong kind of value says what it takes', () => {
    expect(report(change(facts, 'sensitive: false', 'sensitive: maybe'))).toMatchInlineSnapshot(`
      "src/content/programmes/family/facts.yaml:3:12  error  schema/wrong-value
        The field "sensitive" does not take "maybe". true when it may endanger a reader that somebody sees this page on their phone. The page then has a neutral address and title.
        Write true or false.
        More: CONTRIBUTING.md#schema-wrong-value

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it('left empty says so', () => {
    expect(report(change(text, 'forWhom: Families.', 'forWhom:'))).toMatchInlineSnapshot(`
      "src/content/programmes/family/en.mdx:5:1  error  schema/wrong-value
        The field "forWhom" is empty. For whom it is, in one short plain sentence.
        Write text here. If it looks like a number or a date, put it between quotes.
        More: CONTRIBUTING.md#schema-wrong-value

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it.each([
    ['order: 1', 'order: first', '1:8 schema/wrong-value'],
    ['order: 1', 'order: 1.5', '1:8 schema/wrong-value'],
    ['helplines: [help]', 'helplines: help', '5:12 schema/wrong-value'],
    ['audience: [family]', 'audience: [famliy]', '6:12 schema/wrong-value'],
    ['audience: [family]', 'audience: []', '6:11 schema/wrong-value'],
    ['who: self', 'who: me', '10:10 schema/wrong-value'],
    ['    who: self\n', '', '8:5 schema/required'],
    ['  value: "2021-05"', '  value: "2021-13"', '12:10 schema/wrong-value'],
    ['  saidBy: [leaflet]\n', '', '11:1 schema/required'],
    ['  saidBy: [leaflet]', '  saidby: [leaflet]', '13:3 schema/unknown-key'],
    ['countries: unknown', 'countries: unknwon', '14:12 schema/wrong-value'],
    ['countries: unknown', 'countries:\n  value: [et]\n  saidBy: [leaflet]', '15:11 schema/wrong-value'],
    ['status: unknown', 'status: stopped', '29:11 schema/wrong-value'],
    ['status: unknown', 'status: ended\n  on: 2024-02-31\n  source: leaflet', '30:7 date/impossible'],
    ['contact: family', 'contact: Family', '4:10 schema/wrong-value'],
  ])('%j written as %j is wrong at its place', (from, to, expected) => {
    expect(list(change(facts, from, to))).toContain(`${facts}:${expected}`);
  });

  it.each([
    [facts, 'audience: [family]', 'audience: []', 'Write at least one.'],
    [
      facts,
      'audience: [family]',
      'audience: family',
      'Write a list: each item on a line of its own, after "- ".',
    ],
    [
      facts,
      'situations:\n  - id: letter\n    icon: mail\n    who: self',
      'situations: letter',
      'Write a list: each item on a line of its own, after "- ".',
    ],
    [
      facts,
      '  - id: letter\n    icon: mail\n    who: self',
      '  - letter',
      'Write the fields that belong here below this line, two blanks further to the right.',
    ],
    [
      text,
      'situations:\n  letter: I have a letter.',
      'situations: letter',
      'Write the fields that belong here below this line, two blanks further to the right.',
    ],
    [facts, 'order: 1', 'order: 1.5', 'Write a whole number.'],
    [facts, 'order: 1', 'order: 0', 'Write a whole number.'],
    ['src/content/places/utrecht.yaml', 'kind: city', 'kind: town', 'Write city or region.'],
    ['src/content/sources/leaflet.yaml', 'kind: leaflet', 'kind: rumour', 'Choose from: leaflet, page.'],
    ['src/content/corrections.yaml', 'line: 88', 'line: many', 'Write a number.'],
    ['src/content/glossary/dna.yaml', '[family]', '[3]', 'Write text here.'],
    [
      facts,
      'moreThan: 3000',
      'moreThan: many',
      'Write a whole number without dots or commas, for example 3000.',
    ],
  ])('of %s, %j written as %j, is refused with what to write', (path, from, to, sentence) => {
    expect(report(change(path, from, to))).toContain(`\n  ${sentence}\n`);
  });

  const contact = 'src/content/contacts/family.yaml';
  const long = 'a very long word '.repeat(4);

  it.each([
    [
      text,
      '  letter: I have',
      '  Letter One: I have',
      '9:3',
      'The field "situations" does not take "Letter One".',
    ],
    [text, '  letter: I have', '  Letter One: I have', '9:3', 'Use small letters, digits and hyphens only'],
    [text, 'keywords: []', 'keywords: [a, 12]', '12:15', 'The field "keywords" does not take "12".'],
    [text, 'keywords: []', 'keywords:', '12:1', 'The field "keywords" is empty.'],
    [text, 'reviewed: 2026-11-22', 'reviewed: "soon"', '13:11', 'does not take "soon"'],
    [text, 'summary: We help families.', 'summary: [We help]', '4:10', 'does not take "[We help]"'],
    [contact, 'kind: role', 'kind: 12', '1:7', 'Write role or person.'],
    [contact, 'kind: role', 'kind: team', '1:7', 'Write role or person.'],
    [contact, 'source: leaflet', 'source: 12', '11:9', 'The field "source" does not take "12".'],
    [contact, '"+31887464444"', '[1]', '3:8', 'The field "phone" does not take "[1]".'],
    [contact, 'timeZone: Europe/Amsterdam', 'timeZone: Mars', '5:13', 'This time zone does not exist.'],
    [contact, 'confirmed: not-yet', 'confirmed:\n  by: The unit', '12:1', 'The field "on" is missing.'],
    [contact, '    - days: [monday, friday]\n', '    -\n', '8:7', 'The field "days" is missing.'],
    [
      facts,
      'audience: [family]',
      'audience: [famliy]',
      '6:12',
      'The field "audience" does not take "famliy".',
    ],
    [facts, 'audience: [family]', 'audience: [famliy]', '6:12', 'Choose from: family, refugee, at-risk,'],
    [facts, 'status: unknown', 'status: running', '28:1', 'The field "source" is missing.'],
    [facts, 'lifecycle:\n  status: unknown', 'lifecycle: {}', '28:1', 'The field "status" is missing.'],
    [
      facts,
      'lifecycle:\n  status: unknown',
      'lifecycle: running',
      '28:12',
      'Write status: unknown, running or ended.',
    ],
    // Quoted without the quotes around it, and a long one only in part.
    [facts, 'sensitive: false', 'sensitive: "maybe"', '3:12', 'does not take "maybe".'],
    [facts, 'sensitive: false', "sensitive: 'may\"be'", '3:12', 'does not take "may"be".'],
    [facts, 'sensitive: false', 'sensitive: x"may"', '3:12', 'does not take "x"may"".'],
    [facts, 'sensitive: false', `sensitive: ${long}`, '3:12', `does not take "${long.slice(0, 60)}…".`],
    [facts, 'sensitive: false', `sensitive: ${'a'.repeat(60)}`, '3:12', `does not take "${'a'.repeat(60)}".`],
    [facts, 'sensitive: false', 'sensitive: |\n  one\n  two', '3:12', 'does not take "|".'],
    [
      'src/content/helplines/help.yaml',
      'source: leaflet',
      'source: leaflet\nwebsite: 31-02-2026',
      '10:10',
      'Write a full web address',
    ],
    [
      'src/content/places/utrecht.yaml',
      /name:\n.*\n.*\n/,
      '',
      '1:1',
      'complete it: name: { en: "…", nl: "…" }',
    ],
  ])('of %s, %j written as %j, is refused at %s: %s', (path, from, to, place, sentence) => {
    const read = report(change(path, from, to));
    expect(read).toContain(`${path}:${place}  error`);
    expect(read).toContain(sentence);
  });

  it('can be missing as each of them, where a file has none', () => {
    const codes = list({ [contact]: 'null\n' }).filter((problem) => problem.startsWith(contact));
    expect(codes).toEqual(Array.from({ length: 4 }, () => `${contact}:1:1 schema/required`));
  });

  it('in a file that cannot be read is not asked for', () => {
    const codes = list({ [contact]: 'kind: "role\n' }).filter((problem) => problem.startsWith(contact));
    expect(codes).toEqual([`${contact}:2:1 yaml/malformed`]);
  });

  it('with a day that does not exist says so', () => {
    expect(list(change(text, 'reviewed: 2026-11-22', 'reviewed: 2026-13-45'))).toEqual([
      `${text}:13:11 date/impossible`,
    ]);
    expect(list(change(text, 'reviewed: 2026-11-22', 'reviewed: soon'))).toEqual([
      `${text}:13:11 schema/wrong-value`,
    ]);
  });

  it('written twice is refused at its second place', () => {
    expect(list(change(text, 'reviewed:', 'title: Again\nreviewed:'))).toEqual([
      `${text}:13:1 yaml/duplicate-key`,
    ]);
  });
});

describe('a web address', () => {
  const source = (url: string) =>
    `kind: page\ntitle:\n  en: a page\n  nl: een pagina\nurl: ${url}\nread: 2026-11-22\n`;
  const helpline = 'src/content/helplines/help.yaml';
  const website = (url: string) => change(helpline, 'source:', `website: ${url}\nsource:`);

  it('that readers follow begins with https, which is one problem', () => {
    expect(list(website('https://www.zanzu.nl/'))).toEqual([]);
    expect(list(website('http://www.zanzu.nl/'))).toEqual([`${helpline}:9:10 link/insecure`]);
    expect(list(website('HTTP://www.zanzu.nl/'))).toEqual([`${helpline}:9:10 link/insecure`]);
  });

  it('of a source may have no s, for it is what was read', () => {
    const path = 'src/content/sources/page.yaml';
    expect(list({ [path]: source('http://www.example.org/') })).toEqual([]);
    expect(list({ [path]: source('ftp://www.example.org/') })).toEqual([`${path}:5:6 schema/wrong-value`]);
  });
});

describe('a day in another notation', () => {
  it.each([
    ['22-11-2026', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['2026-1-5', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
  ])('%s is understood', (written, meant) => {
    expect(report(change(text, 'reviewed: 2026-11-22', `reviewed: ${written}`))).toContain(
      `Did you mean "${meant}"? Write a day that exists`,
    );
  });

  it('may be a day that does not exist', () => {
    expect(list(change(text, 'reviewed: 2026-11-22', 'reviewed: 31-02-2026'))).toEqual([
      `${text}:13:11 date/impossible`,
    ]);
  });
});

it.each(['XX', 'UK', 'EU', 'ZZ'])('%s is the code of no country', (code) => {
  expect(
    list(change(facts, 'countries: unknown', `countries:\n  value: [ET, ${code}]\n  saidBy: [leaflet]`)),
  ).toEqual([`${facts}:15:15 schema/wrong-value`]);
});

it('a missing translation is called one, with all that belongs to it', () => {
  expect(report(change('src/content/glossary/dna.yaml', /nl:\n(?: .*\n)+/, ''))).toMatchInlineSnapshot(`
    "src/content/glossary/dna.yaml:1:1  error  schema/required
      The field "nl" is missing. "nl" is its text in Dutch.
      Add this line and complete it: nl: { term: "…", meaning: "…", synonyms: [] }
      More: CONTRIBUTING.md#schema-required

    1 problem in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
  expect(report(change('src/content/places/utrecht.yaml', /  nl: .*\n/, ''))).toMatchInlineSnapshot(`
    "src/content/places/utrecht.yaml:1:1  error  schema/required
      The field "nl" is missing. Its name in each language. "nl" is its text in Dutch.
      Add this line and complete it: nl: "…"
      More: CONTRIBUTING.md#schema-required

    1 problem in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
});
