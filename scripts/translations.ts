/**
 * npm run translations                               lists whether the languages of each page agree
 * npm run translations -- accept <page>/<locale> …   records that a text says the same as the others
 *
 * <page> is the folder of a programme or of a page. Only this command writes src/content/translations.yaml.
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { isLocale, parseContent } from '../src/checks/content.ts';
import { readSources } from '../src/checks/read-content.ts';
import { formatTranslationList } from '../src/checks/report/translations.ts';
import {
  getAgreements,
  getPageFingerprints,
  getTranslatedPages,
  getTranslationStates,
} from '../src/checks/translation-states.ts';
import { acceptTranslation } from '../src/domain/translation.ts';

const record = 'src/content/translations.yaml';
const heading =
  '# Which texts somebody has found to say the same in two languages. Written by: npm run translations -- accept\n';

const [command, ...names] = process.argv.slice(2);
const content = parseContent(readSources(process.cwd()));

if (command === undefined) {
  process.stdout.write(formatTranslationList(getTranslationStates(content)));
} else if (command === 'accept' && names.length > 0) {
  const agreements = names.reduce((known, name) => accept(known, name), getAgreements(content));
  writeFileSync(record, heading + stringify(agreements, { flowCollectionPadding: false, lineWidth: 0 }));
  console.log(`${names.join(', ')}: accepted as current, in ${record}. Commit that file.`);
} else {
  console.error(
    'Usage: npm run translations, or npm run translations -- accept <programme or page>/<language>',
  );
  process.exitCode = 1;
}

function accept(known: ReturnType<typeof getAgreements>, name: string): ReturnType<typeof getAgreements> {
  const [id, locale = ''] = name.split('/');
  const page = getTranslatedPages(content).find((folder) => folder.split('/')[1] === id);
  const versions = page === undefined ? undefined : getPageFingerprints(content, page);
  if (page === undefined || !versions || !isLocale(locale) || !versions.has(locale)) {
    console.error(`There is no text ${name}. Names are like samen/nl or about/nl.`);
    process.exit(1);
  }
  return acceptTranslation(known, page, locale, versions);
}
