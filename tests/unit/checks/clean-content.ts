import { parseContent } from '../../../src/checks/content.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { formatMessage, formatTextReport } from '../../../src/checks/report/text.ts';
import type { Diagnostic } from '../../../src/checks/diagnostic.ts';
import type { Sources } from '../../../src/checks/source-file.ts';
import { localeKeys, pageIds, type Locale } from '../../../src/site.ts';

/** A day after every day in the clean content. */
export const now = new Date('2026-11-22T12:00:00Z');

const facts = `order: 1
icon: house
sensitive: false
contact: family
helplines: [help]
audience: [family]
situations:
  - id: letter
    icon: mail
    who: self
since:
  value: "2021-05"
  saidBy: [leaflet]
countries: unknown
places:
  value: [utrecht]
  saidBy: [leaflet]
partners:
  value: [ind]
  saidBy: [leaflet]
funders: unknown
numbers:
  value:
    - id: helped
      moreThan: 3000
      asOf: 2023
  saidBy: [leaflet]
lifecycle:
  status: unknown
sources: [leaflet]
`;

const contact = `kind: role
email: family@iom.int
phone: "+31887464444"
hours:
  timeZone: Europe/Amsterdam
  times:
    - days: [monday, friday]
      opens: "13:30"
      closes: "16:30"
languages: unknown
source: leaflet
confirmed: not-yet
asPrinted:
  - family@iom.int@iom.int
`;

const programme = (locale: Locale) => `---
title: Family
slug: family-${locale}
summary: We help families.
forWhom: Families.
whatWeDo:
  - We help.
situations:
  letter: I have a letter.
numbers:
  helped: people helped
keywords: []
reviewed: 2026-11-22
---

## What we do

Over 3,000 people since 2021-05, 13:30–16:30. <Term id="dna">DNA</Term>, <Foreign lang="nl">Dokters</Foreign>.

<Contact id="family" />
`;

const page = (title: string) => `---
title: ${title}
summary: A page.
keywords: []
reviewed: 2026-11-22
---

Some text.
`;

const inEveryLanguage = (field: string, text: string, indent = '') =>
  `${indent}${field}:\n${localeKeys.map((locale) => `${indent}  ${locale}: ${text}\n`).join('')}`;

/** A site with one programme and one contact, in every language, without a single problem. */
export const cleanFiles: Readonly<Record<string, string>> = {
  'src/content/programmes/family/facts.yaml': facts,
  ...Object.fromEntries(
    localeKeys.map((locale) => [`src/content/programmes/family/${locale}.mdx`, programme(locale)]),
  ),
  ...Object.fromEntries(
    pageIds.flatMap((id) => localeKeys.map((locale) => [`src/content/pages/${id}/${locale}.mdx`, page(id)])),
  ),
  'src/content/contacts/family.yaml': contact,
  'src/content/sources/leaflet.yaml': `kind: leaflet\n${inEveryLanguage('title', 'the leaflet')}year: 2023\n`,
  'src/content/organisations/ind.yaml': `${inEveryLanguage('name', 'Immigration Service')}acronym: IND\n`,
  'src/content/places/utrecht.yaml': `${inEveryLanguage('name', 'Utrecht')}kind: city\ncountry: NL\n`,
  'src/content/helplines/help.yaml': `${inEveryLanguage('name', 'Veilig Thuis')}nameLang: nl\n${inEveryLanguage('about', 'Violence at home.')}number: "0800-2000"\nsource: leaflet\n`,
  'src/content/glossary/dna.yaml': `${localeKeys.map((locale) => `${locale}:\n  term: DNA\n  meaning: What we inherit.\n  synonyms: []\n`).join('')}programmes: [family]\n`,
  'src/content/corrections.yaml': `- id: two-at-signs
  locale: en
  where: family
  line: 88
  printed: family@iom.int@iom.int
  published: family@iom.int
  reason: An address has one @ sign.
  confirmed: false
`,
  'src/content/questions.yaml': `- id: who-pays
  where: family
  question: Who pays?
`,
  ...Object.fromEntries(
    localeKeys.map((locale) => [
      `src/i18n/${locale}.json`,
      `{\n  "home.title": "Home",\n  "found_one": "{{count}} result for {{query}}",\n  "found_other": "{{count}} results for {{query}}"\n}\n`,
    ]),
  ),
  'src/components/Card.astro': `---\nimport { site } from '../site.ts';\n---\n\n<a href={site.url} id="card">Card</a>\n`,
};

/** A new text for a file; undefined deletes it; a function changes what is there. */
export type Changes = Readonly<Record<string, string | undefined | ((text: string) => string)>>;

/** The clean files with some of them changed. */
export function changeFiles(changes: Changes): Sources {
  const files = new Map(Object.entries(cleanFiles));
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(files.get(path) ?? '') : change;
    if (typeof change === 'function' && text === files.get(path))
      throw new Error(`Nothing changed in ${path}.`);
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return {
    files: Array.from(files, ([path, text]) => ({ path, text })),
    icons: new Set(['house', 'mail', 'plane']),
  };
}

/** Every problem after these changes. What an editor reads of it is whole, in every test. */
export function checkAll(changes: Changes): Diagnostic[] {
  const found = checkContent(parseContent(changeFiles(changes)), { now });
  for (const diagnostic of found) {
    const message = formatMessage(diagnostic).join(' ');
    if (/\bundefined\b/.test(message)) throw new Error(`Something is missing: ${message}`);
  }
  return found;
}

/** The same without drift: a test that changes one language alone means another rule. */
export const check = (changes: Changes): Diagnostic[] =>
  checkAll(changes).filter(({ code }) => code !== 'i18n/structure-drift');

/** What an editor reads after these changes. */
export const report = (changes: Changes): string => formatTextReport(check(changes), 'All in order.');

/** Code and place of each problem: "file:line:column code". */
export const list = (changes: Changes): string[] =>
  check(changes).map(({ file, position, code }) =>
    position === 'unknown' ? `${file} ${code}` : `${file}:${position.line}:${position.column} ${code}`,
  );
