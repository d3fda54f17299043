import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import { compareInLanguage } from '../domain/list.ts';
import { pagePathname } from '../domain/url.ts';
import { locales, type Locale } from '../site.ts';

/** A term in one language, with the anchor that links point at. */
export interface Term {
  readonly id: string;
  readonly href: string;
  readonly wording: GlossaryTerm[Locale];
  /** Ids of the programmes whose pages use it. */
  readonly programmes: readonly string[];
}

/** Every term, in the alphabet of the language. */
export async function getTerms(locale: Locale): Promise<Term[]> {
  const compare = compareInLanguage(locales[locale].intl);
  const glossary = pagePathname(locale, 'glossary');
  return (await getCollection('glossary'))
    .map(({ id, data }) => ({
      id,
      href: `${glossary}#${id}`,
      wording: data[locale],
      programmes: data.programmes,
    }))
    .sort((a, b) => compare(a.wording.term, b.wording.term));
}
