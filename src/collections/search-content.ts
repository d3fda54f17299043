import type { SearchContent } from '../search/get-search-entries.ts';
import { getKnown } from '../domain/fact.ts';
import { getPhoneNumber } from '../domain/phone-number.ts';
import { pageIds, site, type Locale, type PageId } from '../site.ts';
import { getContacts } from './contacts.ts';
import { getTerms } from './glossary.ts';
import { getPage } from './pages.ts';
import { getEntriesById, getProgrammes, type Programme } from './programmes.ts';

/** Pages that nobody looks for: where one is already, or comes by itself. */
const unlisted: readonly PageId[] = ['home', 'search', 'not-found'];

/** A number as its file has it; one in international form also as it is dialled in the country: 06 for +31 6. */
function getWritings(number: string): string[] {
  const phone = number.startsWith('+') ? getPhoneNumber(number, site.phoneCountry) : undefined;
  return phone ? [number, phone.national] : [number];
}

/** Names of the places, organisations and helplines of a programme, as the language writes them, and the numbers. */
async function getNames({ facts }: Programme, locale: Locale): Promise<string[]> {
  const places = await getEntriesById('places', getKnown(facts.places) ?? []);
  const organisations = await getEntriesById('organisations', [
    ...(getKnown(facts.partners) ?? []),
    ...(getKnown(facts.funders) ?? []),
  ]);
  const helplines = await getEntriesById('helplines', facts.helplines);
  return [
    ...places.map(({ data }) => data.name[locale]),
    ...organisations.flatMap(({ data }) => [
      data.name[locale],
      ...(data.acronym === undefined ? [] : [data.acronym]),
    ]),
    ...helplines.flatMap(({ data }) => [
      data.name[locale],
      ...(data.number === undefined ? [] : getWritings(data.number)),
    ]),
  ];
}

/** Everything of a language that search can find. */
export async function getSearchContent(locale: Locale): Promise<SearchContent> {
  const programmes = await getProgrammes(locale);
  return {
    programmes: await Promise.all(
      programmes.map(async (programme) => ({ ...programme, names: await getNames(programme, locale) })),
    ),
    pages: await Promise.all(pageIds.filter((id) => !unlisted.includes(id)).map((id) => getPage(id, locale))),
    terms: await getTerms(locale),
    contacts: await getContacts(locale),
  };
}
