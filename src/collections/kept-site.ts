import { absoluteUrl, pagePathname } from '../domain/url.ts';
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
export async function getKeptSite(locale: Locale): Promise<KeptSite> {
  const all = await getProgrammes(locale);
  const programmes = all.filter(({ facts }) => !facts.sensitive);
  const isKept = (id: string) => programmes.some((programme) => programme.id === id);
  const about = await getPage('about', locale);
  const days = [about, ...programmes].map(({ text }) => text.reviewed).sort();
  return {
    programmes,
    contacts: (await getContacts(locale)).filter((contact) =>
      contact.programmes.every(({ facts }) => !facts.sensitive),
    ),
    terms: (await getTerms(locale)).filter(
      (term) => term.programmes.length === 0 || term.programmes.some(isKept),
    ),
    about,
    reviewed: days.at(-1)!,
  };
}

/** Where a link of a text leads in the one file: to its place there, or else to the site on the web. */
export async function getKeptHref(href: string, locale: Locale): Promise<string> {
  const { programmes } = await getKeptSite(locale);
  const url = new URL(href, absoluteUrl(pagePathname(locale, 'home')));
  const place =
    programmes.find(({ pathname }) => absoluteUrl(pathname) === url.href)?.id ??
    Object.entries(keptPlaces).find(
      ([page]) => absoluteUrl(pagePathname(locale, page as keyof typeof keptPlaces)) === url.href,
    )?.[1];
  return place === undefined ? url.href : `#${place}`;
}
