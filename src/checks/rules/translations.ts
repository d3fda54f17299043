import { localeKeys, locales, pageIds } from '../../site.ts';
import { getIds, getNamedEntries, type Content } from '../content.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import { getLanguageName } from '../language-name.ts';

/** Every page and every programme has its text in every language, and every programme its facts. */
export function checkTranslations(content: Content): Diagnostic[] {
  const programmes = [
    ...new Set([...getIds(content, 'programmeFacts'), ...getIds(content, 'programmeTexts')]),
  ];
  return [
    ...programmes.flatMap((id) => checkTwins(content, 'programmeTexts', 'programmes', id)),
    ...pageIds.flatMap((id) => checkTwins(content, 'pageTexts', 'pages', id)),
    ...checkFacts(content, programmes),
  ];
}

/** A missing file is reported at its twin, which somebody has open; without a twin, at itself. */
function checkTwins(
  content: Content,
  collection: 'programmeTexts' | 'pageTexts',
  folder: string,
  id: string,
): Diagnostic[] {
  const twins = getNamedEntries(content, collection, id);
  return localeKeys
    .filter((locale) => !twins.some((twin) => twin.locale === locale))
    .map((locale) => {
      const missing = `src/content/${folder}/${id}/${locale}.mdx`;
      const language = getLanguageName(locales[locale].lang);
      return diagnose(
        'i18n/missing-translation',
        { file: twins[0]?.path ?? missing, position: 'unknown' },
        { missing, language },
      );
    });
}

function checkFacts(content: Content, programmes: readonly string[]): Diagnostic[] {
  const withFacts = new Set(getIds(content, 'programmeFacts'));
  return programmes
    .filter((id) => !withFacts.has(id))
    .map((id) =>
      diagnose(
        'page/no-facts',
        { file: `src/content/programmes/${id}/facts.yaml`, position: 'unknown' },
        { programme: id },
      ),
    );
}
