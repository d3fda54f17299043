import { getCollection } from 'astro:content';
import { findChanges, getAgreementId, getFingerprints } from '../domain/translation.ts';
import { remember } from '../domain/remember.ts';
import { localeKeys, type Locale } from '../site.ts';

/** The texts of a collection by id, as far as their versions are compared. */
const getTexts = remember(
  async (collection: 'programmeTexts' | 'pageTexts') =>
    new Map((await getCollection(collection)).map(({ id, data, body = '' }) => [id, { data, body }])),
);

/** What somebody has found to agree, by its id; of the one list there is. */
const getAgreements = remember(
  async (list: 'translations') => new Map((await getCollection(list)).map(({ id, data }) => [id, data])),
);

/**
 * The languages in which a page has moved on while its text in `locale` has
 * not. `page` is its folder below src/content: "programmes/samen".
 */
export async function getNewerLocales(page: string, locale: Locale): Promise<Locale[]> {
  const [folder, id] = page.split('/');
  const texts = await getTexts(folder === 'programmes' ? 'programmeTexts' : 'pageTexts');
  const agreements = await getAgreements('translations');
  const getVersion = (language: Locale) => {
    const entry = texts.get(`${id!}/${language}`);
    return entry && { locale: language, now: getFingerprints(entry.data, entry.body) };
  };
  return localeKeys.filter((language) => {
    const agreement = agreements.get(getAgreementId(page, locale, language));
    if (language === locale || !agreement) return false;
    const own = getVersion(locale);
    const other = getVersion(language);
    if (!own || !other) return false;
    const changes = findChanges(agreement, own, other);
    return changes !== undefined && changes.alone.length > 0;
  });
}
