import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import { compareInLanguage } from '../domain/list.ts';
import { findMarkedTerms } from '../domain/marked-terms.ts';
import { pagePathname } from '../domain/url.ts';
import { remember } from '../domain/remember.ts';
import { localeKeys, locales, type Locale } from '../site.ts';
import { getProgrammes } from './programmes.ts';

/** A term in one language, with the anchor that links point at. */
export interface Term {
  readonly id: string;
  /** Its place on a page: the id, or a neutral name where the id may endanger, because browsers remember it. */
  readonly place: string;
  readonly href: string;
  readonly wording: GlossaryTerm[Locale];
  /** The term in the other languages, where it is another word there. */
  readonly elsewhere: readonly { readonly locale: Locale; readonly words: string }[];
  /** Ids of the programmes whose pages use it. */
  readonly programmes: readonly string[];
}

/** "IND, Immigration and Naturalisation Service": the term with what it stands for. */
const getWords = ({ term, inFull }: GlossaryTerm[Locale]) =>
  inFull === undefined ? term : `${term}, ${inFull}`;

/** A name that always is the same and tells nothing. */
const hidePlace = (id: string) => `w${createHash('sha256').update(id).digest('hex').slice(0, 6)}`;

/** Every term, in the alphabet of the language. */
export const getTerms = remember(async (locale: Locale): Promise<readonly Term[]> => {
  const compare = compareInLanguage(locales[locale].intl);
  const glossary = pagePathname(locale, 'glossary');
  const sensitive = (await getProgrammes(locale)).flatMap(({ id, facts }) => (facts.sensitive ? [id] : []));
  return (await getCollection('glossary'))
    .map(({ id, data }) => {
      const isTelling =
        data.programmes.length > 0 && data.programmes.every((programme) => sensitive.includes(programme));
      const place = isTelling ? hidePlace(id) : id;
      return {
        id,
        place,
        href: `${glossary}#${place}`,
        wording: data[locale],
        elsewhere: localeKeys
          .map((other) => ({ locale: other, words: getWords(data[other]) }))
          .filter(({ words }) => words !== getWords(data[locale])),
        programmes: data.programmes,
      };
    })
    .sort((a, b) => compare(a.wording.term, b.wording.term));
});

const getIndex = remember(
  async (locale: Locale) => new Map((await getTerms(locale)).map((term) => [term.id, term])),
);

/** The term of that id, in one language. */
export const getTerm = async (id: string, locale: Locale): Promise<Term | undefined> =>
  (await getIndex(locale)).get(id);

/** The terms that a text marks, in the order of the text. */
export async function getTermsIn(text: string, locale: Locale): Promise<Term[]> {
  const terms = await getIndex(locale);
  return findMarkedTerms(text).flatMap((id) => terms.get(id) ?? []);
}
