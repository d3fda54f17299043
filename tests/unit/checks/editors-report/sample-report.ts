import { parseContent } from '../../../../src/checks/content.ts';
import { collectReport, type EditorsReport } from '../../../../src/checks/editors-report/collect.ts';
import { acceptTranslation, type Agreement } from '../../../../src/domain/translation.ts';
import { localeKeys, site } from '../../../../src/site.ts';
import { getPageFingerprints, getTranslatedPages } from '../../../../src/checks/translation-states.ts';
import { changeFiles, cleanFiles, now, type Changes } from '../clean-content.ts';

const family = 'src/content/programmes/family';
const older = 'src/content/programmes/older';
const ended = 'src/content/programmes/ended';
const contact = cleanFiles['src/content/contacts/family.yaml']!;
const facts = cleanFiles[`${family}/facts.yaml`]!;

/** A sentence of so many words. */
const say = (count: number) => `We ${'help '.repeat(count - 2)}you.`;

/** Content in which something is to be done for every part of the report. */
export const toDo: Changes = {
  [`${older}/facts.yaml`]: facts
    .replace('order: 1', 'order: 3')
    .replace('contact: family', 'contact: older')
    .replace('status: unknown', 'status: running\n  source: leaflet'),
  [`${older}/en.mdx`]: undefined,
  [`${older}/nl.mdx`]: cleanFiles[`${family}/nl.mdx`]!.replace('title: Family', 'title: Ouder <&>')
    .replace('slug: family-nl', 'slug: ouder')
    .replace('reviewed: 2026-11-22', 'reviewed: 2025-11-21\nconfirmed: 2025-11-20'),
  [`${ended}/facts.yaml`]: facts
    .replace('order: 1', 'order: 2')
    .replace('contact: family', 'contact: none')
    .replace('status: unknown', 'status: ended\n  on: 2024-08-31\n  source: leaflet'),
  'src/content/contacts/older.yaml': contact
    .replace('family@iom.int', 'older@iom.int')
    .replace('kind: role', 'kind: person')
    .replace('languages: unknown', 'languages: [nl, en]')
    .replace('confirmed: not-yet', 'confirmed:\n  by: The desk\n  on: 2025-11-21'),
  'src/content/contacts/fresh.yaml': contact
    .replace('email: family@iom.int\n', '')
    .replace('confirmed: not-yet', 'confirmed:\n  by: The desk\n  on: 2025-11-22'),
  'src/content/questions.yaml': `- id: who-pays
  where: family
  question: Who pays?
- id: until-when
  where: about
  question: Until when?
  says:
${localeKeys.map((locale) => `    ${locale}: what ${locale} says\n`).join('')}- id: why
  where: family
  question: Why <b>?
`,
  [`${family}/en.mdx`]: (text) =>
    text.replace('Over 3,000', () => `${say(26)} ${say(25)} ${say(27)} Over 3,000`),
};

const accept = (content: ReturnType<typeof parseContent>) =>
  getTranslatedPages(content)
    .filter((page) => page.startsWith('pages/'))
    .reduce<readonly Agreement[]>(
      (list, page) => acceptTranslation(list, page, site.defaultLocale, getPageFingerprints(content, page)),
      [],
    );

/**
 * The report on the clean content with these changes, after all pages but the
 * programmes were compared. Of those pages it has one, so that the site may get more.
 */
export function collect(changes: Changes, misspellings: EditorsReport['misspellings'] = []): EditorsReport {
  const record = JSON.stringify(accept(parseContent(changeFiles({}))));
  const sources = changeFiles({ 'src/content/translations.yaml': record, ...changes });
  const report = collectReport(parseContent(sources), misspellings, now);
  const isOne = (page: string) => page.startsWith('programmes/') || page === 'pages/about';
  return { ...report, translations: report.translations.filter(({ page }) => isOne(page)) };
}

export const misspellings: EditorsReport['misspellings'] = [
  { word: 'famly', locale: 'en', file: `${family}/en.mdx`, line: 18, suggestions: ['family', 'famly’s'] },
  { word: 'gzin', locale: 'nl', file: `${family}/nl.mdx`, line: 3, suggestions: [] },
];
