import { leafletLocales, localeKeys, locales, site, type Locale, type PageId } from '../site.ts';

/** Path of a page below the base, with a slash at both ends; the not-found page is a file. */
export function pagePathname(locale: Locale, page: PageId): string {
  const segment = locales[locale].routes[page];
  if (segment === '') return `${site.base}${locale}/`;
  return segment.endsWith('.html') ? `${site.base}${locale}/${segment}` : `${site.base}${locale}/${segment}/`;
}

/** Path of a programme's page: its slug below the programmes page of the language. */
export function programmePathname(locale: Locale, slug: string): string {
  return `${pagePathname(locale, 'programmes')}${slug}/`;
}

/** The leaflet about all programmes in one language. */
export function leafletPathname(locale: Locale): string {
  return `${site.base}${locale}/leaflet.pdf`;
}

/** The leaflet in every language, side by side: `/leaflet-en-nl.pdf`. */
export function jointLeafletPathname(): string {
  return `${site.base}leaflet-${leafletLocales.join('-')}.pdf`;
}

/** The sheet about one programme, named after its slug: neutral where the page is. */
export function handoutPathname(locale: Locale, slug: string): string {
  return `${pagePathname(locale, 'programmes')}${slug}.pdf`;
}

/** Path of the file of one contact, or of `all`, for address books and pictures; `name` is that of Contact.place. */
export function contactFilePathname(locale: Locale, name: string, ending: 'vcf' | 'svg'): string {
  return `${pagePathname(locale, 'contact')}${name}.${ending}`;
}

/** The licences of what others made and readers get. */
export function licencesPathname(): string {
  return `${site.base}licences.txt`;
}

/** Path of a file for partners' programs: "contacts.json". */
export function dataPathname(file: string): string {
  return `${site.base}data/${file}`;
}

/** Path of the Atom feed of a language. */
export function feedPathname(locale: Locale): string {
  return `${site.base}${locale}/${locales[locale].feed}`;
}

/** Path of the page that shows a programme's name and contact in large type. */
export function showPathname(locale: Locale, slug: string): string {
  return `${programmePathname(locale, slug)}${locales[locale].showSegment}/`;
}

/** Where a link of a text leads: texts name pages as if the site stood at the root ("/en/contact/"). */
export function getLinkTarget(written: string): string {
  return /^\/(?!\/)/.test(written) ? site.base + written.slice(1) : written;
}

/** The address of a page as texts name it. */
export function getWrittenAddress(pathname: string): string {
  return `/${pathname.slice(site.base.length)}`;
}

/** Absolute address of a path, for canonical links, alternates, structured data and print. */
export function absoluteUrl(pathname: string): string {
  return new URL(pathname, site.url).href;
}

/** Path of the same page in every language. */
export type Counterparts = Readonly<Record<Locale, string>>;

/** Asks `pathname` once a language; counterparts follow from ids, nobody types them. */
export function getCounterparts(pathname: (locale: Locale) => string): Counterparts {
  return Object.fromEntries(localeKeys.map((locale) => [locale, pathname(locale)])) as Record<Locale, string>;
}

/** The scheme of an address as a browser reads it (WHATWG URL), in small letters; undefined for a place on this site. */
export function getScheme(url: string): string | undefined {
  const read = url.replace(/[\t\r\n]/g, '').trim();
  return /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
}

const leadingSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** False for an address that runs code or carries data in place of leading somewhere: `javascript:`, `data:`. */
export function leadsSomewhere(url: string): boolean {
  const scheme = getScheme(url);
  return scheme === undefined || leadingSchemes.has(scheme);
}
