import { locales } from '../../site.ts';
import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getLanguageName } from '../language-name.ts';
import { getTranslationStates } from '../translation-states.ts';

/** Sections that have changed in another language since somebody last compared the two. */
export function checkOutdatedTranslations(content: Content): Diagnostic[] {
  return getTranslationStates(content).flatMap(({ page, locale, outdated, entry }) =>
    entry === undefined
      ? []
      : outdated.map(({ name, newer, offset }) =>
          diagnose('i18n/outdated-translation', getPlace(entry, offset), {
            section: typeof name === 'string' ? name : name + 1,
            newer: getLanguageName(locales[newer].lang),
            page: `${page.split('/')[1]!}/${locale}`,
          }),
        ),
  );
}
