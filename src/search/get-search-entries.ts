import type { ContactPoint } from '../domain/contact-point.ts';
import { formatCountry } from '../domain/country.ts';
import { getKnown } from '../domain/fact.ts';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import type { ForeignName } from '../domain/foreign-name.ts';
import { compareInLanguage } from '../domain/list.ts';
import type { PageText } from '../domain/page.ts';
import type { PhoneNumber } from '../domain/phone-number.ts';
import type { ProgrammeFacts, ProgrammeText } from '../domain/programme.ts';
import { pagePathname } from '../domain/url.ts';
import { locales, type Locale } from '../site.ts';
import type { SearchEntry } from './search-entry.ts';
import { splitWords } from './split-words.ts';

/** Everything that can be found, in one language. */
export interface SearchContent {
  readonly programmes: readonly {
    readonly pathname: string;
    readonly text: Pick<ProgrammeText, 'title' | 'titleLang' | 'summary' | 'keywords' | 'situations'>;
    readonly facts: Pick<ProgrammeFacts, 'countries' | 'lifecycle'>;
    /** Of the places, partners and funders, with their acronyms; of the helplines, with their numbers. */
    readonly names: readonly string[];
  }[];
  readonly pages: readonly {
    readonly pathname: string;
    readonly text: Pick<PageText, 'title' | 'summary' | 'keywords'>;
  }[];
  readonly terms: readonly {
    readonly href: string;
    readonly wording: GlossaryTerm[Locale];
  }[];
  readonly contacts: readonly {
    readonly place: string;
    readonly label: string;
    readonly programmes: readonly { readonly text: Pick<ProgrammeText, 'title' | 'titleLang'> }[];
    readonly point: Pick<ContactPoint, 'email' | 'asPrinted'>;
    readonly phone: PhoneNumber | undefined;
  }[];
}

/** What the dictionary says of contacts. */
export interface ContactWording {
  readonly title: (label: string) => string;
  /** Words that people use for a mailbox and for a phone number, such as "e-mail" and "call". */
  readonly emailWords: string;
  readonly phoneWords: string;
}

/** Leaves out what the shown texts already say word for word. */
function dropShown(words: readonly string[], ...shown: readonly string[]): string[] {
  const known = new Set(shown.flatMap(splitWords));
  return [...new Set(words)].filter((phrase) => splitWords(phrase).some((word) => !known.has(word)));
}

const getForeignNames = ({ title, titleLang }: Pick<ProgrammeText, 'title' | 'titleLang'>): ForeignName[] =>
  titleLang === undefined ? [] : [{ name: title, lang: titleLang }];

/**
 * The printed misprint of an address is found by the words it is made of. It
 * is not handed on as it stands, because nothing malformed may reach a page.
 */
const takeApart = (asPrinted: readonly string[] = []) => asPrinted.flatMap(splitWords);

/** The lines of the A–Z list in the alphabet of the language. */
export function getSearchEntries(
  content: SearchContent,
  locale: Locale,
  wording: ContactWording,
): SearchEntry[] {
  const { intl } = locales[locale];
  const contactPathname = pagePathname(locale, 'contact');

  const programmes = content.programmes.map(({ pathname, text, facts, names }): SearchEntry => {
    const countries = (getKnown(facts.countries) ?? []).map((code) => formatCountry(code, intl));
    const words = [...text.keywords, ...Object.values(text.situations), ...countries, ...names];
    return {
      kind: 'programme',
      title: text.title,
      foreignNames: getForeignNames(text),
      href: pathname,
      line: text.summary,
      words: dropShown(words, text.title),
      ended: facts.lifecycle.status === 'ended',
    };
  });

  const pages = content.pages.map(({ pathname, text }): SearchEntry => ({
    kind: 'page',
    title: text.title,
    foreignNames: [],
    href: pathname,
    line: text.summary,
    words: dropShown(text.keywords, text.title),
    ended: false,
  }));

  const terms = content.terms.map(({ href, wording: { term, inFull, meaning, synonyms } }): SearchEntry => {
    const words = inFull === undefined ? synonyms : [inFull, ...synonyms];
    return {
      kind: 'term',
      title: term,
      foreignNames: [],
      href,
      line: meaning,
      words: dropShown(words, term),
      ended: false,
    };
  });

  const contacts = content.contacts.map(({ place, label, programmes: served, point, phone }): SearchEntry => {
    const title = wording.title(label);
    const words = [
      ...(point.email === undefined ? [] : [wording.emailWords]),
      ...(phone === undefined ? [] : [wording.phoneWords, phone.national]),
      ...takeApart(point.asPrinted),
    ];
    const shown = [title, point.email ?? '', phone?.international ?? ''];
    return {
      kind: 'contact',
      title,
      foreignNames: served.flatMap(({ text }) => getForeignNames(text)),
      href: `${contactPathname}#${place}`,
      line: '',
      words: dropShown(words, ...shown),
      ended: false,
      email: point.email,
      phone,
    };
  });

  const compare = compareInLanguage(intl);
  return [...programmes, ...pages, ...terms, ...contacts].sort((a, b) => compare(a.title, b.title));
}
