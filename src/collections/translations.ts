import { getCollection } from 'astro:content';
import { findChanges, getAgreementId, getFingerprints } from '../domain/translation.ts';
import { remember } from '../domain/remember.ts';
import { localeKeys, type Locale } from '../site.ts';

/** The fingerprints of the texts of a collection by id; each is asked for by its own page and by the others. */
const getTexts = remember(async (collection: 'programmeTexts' | 'pageTexts') => {
  const texts = new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));
  return remember((id: string) => {
    const text = texts.get(id);
    return text && getFingerprints(text.data, text.body ?? '');
  });
});

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
  const getText = await getTexts(folder === 'programmes' ? 'programmeTexts' : 'pageTexts');
  const agreements = await getAgreements('translations');
  const getVersion = (language: Locale) => {
    const now = getText(`${id!}/${language}`);
    return now && { locale: language, now };
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
