import { getCollection } from 'astro:content';
import type { ContactPoint } from '../domain/contact-point.ts';
import { formatList } from '../domain/list.ts';
import { formatOpeningTimes, getTimeZoneCity } from '../domain/opening-hours.ts';
import { getPhoneNumber, type PhoneNumber } from '../domain/phone-number.ts';
import { remember } from '../domain/remember.ts';
import { locales, site, type Locale } from '../site.ts';
import { getProgrammes, type Programme } from './programmes.ts';

/** A contact point as the pages of one language show it. */
export interface Contact {
  readonly id: string;
  readonly point: ContactPoint;
  /** The programmes that it serves, in their order. */
  readonly programmes: readonly Programme[];
  /** Named after what it serves, so that a label never differs from the page's title. */
  readonly label: string;
  /** Whether it may endanger a reader that somebody sees this contact on their phone. */
  readonly isSensitive: boolean;
  /** The label for address books, tabs and file names: without a title that may endanger. */
  readonly neutralLabel: string;
  /**
   * Name of its files, without ending, and of its place on the page of contacts:
   * the id, or a neutral address where the id may endanger, because browsers remember both.
   */
  readonly place: string;
  readonly phone: PhoneNumber | undefined;
  readonly hours: { readonly times: readonly string[]; readonly city: string } | undefined;
}

/** The whole directory in the order of the programmes; a contact that serves none comes not at all. */
export const getContacts = remember(async (locale: Locale): Promise<readonly Contact[]> => {
  const programmes = Map.groupBy(await getProgrammes(locale), ({ facts }) => facts.contact);
  const places = await getCollection('places');
  // A zone is named after a city, in English letters.
  const nameCity = (city: string) =>
    places.find(({ data }) => data.name[site.defaultLocale] === city)?.data.name[locale] ?? city;
  const contacts = (await getCollection('contacts')).flatMap(({ id, data: point }) => {
    const served = programmes.get(id);
    if (!served) return [];
    const sensitive = served.find((programme) => programme.facts.sensitive);
    const formatLabel = (titles: readonly string[]) => formatList(titles, locales[locale].intl);
    return [
      {
        id,
        point,
        programmes: served,
        label: formatLabel(served.map((programme) => programme.text.title)),
        isSensitive: sensitive !== undefined,
        neutralLabel: formatLabel(served.map((programme) => programme.tabTitle)),
        place: sensitive?.text.slug ?? id,
        phone: point.phone === undefined ? undefined : getPhoneNumber(point.phone, site.phoneCountry),
        hours: point.hours && {
          times: formatOpeningTimes(point.hours, locales[locale].intl),
          city: nameCity(getTimeZoneCity(point.hours.timeZone)),
        },
      },
    ];
  });
  return contacts.sort((a, b) => a.programmes[0]!.facts.order - b.programmes[0]!.facts.order);
});

const getIndex = remember(
  async (locale: Locale) => new Map((await getContacts(locale)).map((contact) => [contact.id, contact])),
);

/** The contact of that id; undefined when no programme uses it, as of a programme that has none. */
export const getContact = async (id: string, locale: Locale): Promise<Contact | undefined> =>
  (await getIndex(locale)).get(id);
