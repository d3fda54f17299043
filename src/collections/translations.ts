import { getCollection } from 'astro:content';
import { findChanges, getAgreementId, getFingerprints } from '../domain/translation.ts';
import { localeKeys, type Locale } from '../site.ts';

/**
 * The languages in which a page has moved on while its text in `locale` has
 * not. `page` is its folder below src/content: "programmes/samen".
 */
export async function getNewerLocales(page: string, locale: Locale): Promise<Locale[]> {
  const [folder, id] = page.split('/');
  const texts = await getCollection(folder === 'programmes' ? 'programmeTexts' : 'pageTexts');
  const agreements = await getCollection('translations');
  const getVersion = (language: Locale) => {
    const entry = texts.find((text) => text.id === `${id!}/${language}`);
    return entry && { locale: language, now: getFingerprints(entry.data, entry.body ?? '') };
  };
  const own = getVersion(locale);
  return localeKeys.filter((language) => {
    const other = language === locale ? undefined : getVersion(language);
    if (!own || !other) return false;
    const agreement = agreements.find((entry) => entry.id === getAgreementId(page, locale, language));
    const changes = findChanges(agreement?.data, own, other);
    return changes !== undefined && changes.alone.length > 0;
  });
}
