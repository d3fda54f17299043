import { absoluteUrl, pagePathname } from '../domain/url.ts';
import { remember } from '../domain/remember.ts';
import type { Locale } from '../site.ts';
import { getContacts, type Contact } from './contacts.ts';
import { getTerms, type Term } from './glossary.ts';
import { getPage, type Page } from './pages.ts';
import { getProgrammes, type Programme } from './programmes.ts';

/** What a language says, without all that may endanger a reader when somebody else opens the file. */
export interface KeptSite {
  readonly programmes: readonly Programme[];
  readonly contacts: readonly Contact[];
  readonly terms: readonly Term[];
  readonly about: Page;
  /** The latest day on which any of its texts was checked. */
  readonly reviewed: string;
}

/** Places in the one file that are not programmes. */
export const keptPlaces = { about: 'about', contact: 'contacts', glossary: 'words' } as const;

/** The place of a term or a contact in the one file; programmes have their id. */
export const getTermPlace = (id: string) => `word-${id}`;

/** Leaves out sensitive programmes, and contacts and words that only they have. */
export const getKeptSite = remember(async (locale: Locale): Promise<KeptSite> => {
  const all = await getProgrammes(locale);
  const programmes = all.filter(({ facts }) => !facts.sensitive);
  const kept = new Set(programmes.map(({ id }) => id));
  const about = await getPage('about', locale);
  const days = [about, ...programmes].map(({ text }) => text.reviewed).sort();
  return {
    programmes,
    contacts: (await getContacts(locale)).filter((contact) =>
      contact.programmes.every(({ facts }) => !facts.sensitive),
    ),
    terms: (await getTerms(locale)).filter(
      (term) => term.programmes.length === 0 || term.programmes.some((id) => kept.has(id)),
    ),
    about,
    reviewed: days.at(-1)!,
  };
});

/** The place in the one file of each page that it holds, by the page's absolute address. */
const getPlaces = remember(async (locale: Locale): Promise<ReadonlyMap<string, string>> => {
  const { programmes } = await getKeptSite(locale);
  return new Map([
    ...Object.entries(keptPlaces).map(
      ([page, place]) => [absoluteUrl(pagePathname(locale, page as keyof typeof keptPlaces)), place] as const,
    ),
    ...programmes.map(({ id, pathname }) => [absoluteUrl(pathname), id] as const),
  ]);
});

/** Where a link of a text leads in the one file: to its place there, or else to the site on the web. */
export async function getKeptHref(href: string, locale: Locale): Promise<string> {
  const url = new URL(href, absoluteUrl(pagePathname(locale, 'home')));
  const place = (await getPlaces(locale)).get(url.href);
  return place === undefined ? url.href : `#${place}`;
}
