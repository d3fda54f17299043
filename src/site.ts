/**
 * Who publishes this site, where it stands, and in which languages.
 *
 * The unit changes its identity here and nowhere else. A language is one row
 * of `locales`, one dictionary beside src/i18n/en.json, and its content files.
 */

/** The pages that exist once in every language, beside the programmes. */
export const pageIds = [
  'home',
  'programmes',
  'contact',
  'search',
  'glossary',
  'finder',
  'about',
  'leaflets',
  'keep',
  'accessibility',
  'privacy',
  'data',
  'not-found',
] as const;

export type PageId = (typeof pageIds)[number];

/** Path of a JSON file, from the folder of the project; the type also knows what the file holds. */
export type JsonPath<Held> = string & { readonly holds?: Held };

const jsonAt = <Held>(path: string): JsonPath<Held> => path;

interface LocaleRow {
  /** The language's own name for itself, as the language switch shows it. */
  readonly label: string;
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly lang: string;
  /** BCP 47 tag that picks the conventions of `Intl`: en-GB writes 13:30 and lists without a last comma. */
  readonly intl: string;
  readonly dir: 'ltr' | 'rtl';
  /** Open Graph wants a territory: language_TERRITORY. */
  readonly openGraph: string;
  readonly names: {
    /** Publisher, as in the wordmark. */
    readonly organisation: string;
    /** The unit in short, as in the wordmark. */
    readonly unit: string;
  };
  /** Where a reader who must leave a page at once is taken: public, neutral, and nobody's own page. */
  readonly quickExit: string;
  /** Path segment of each page below the language; the home page has none. */
  readonly routes: Readonly<Record<PageId, string>>;
  /** Name of the news feed, a file below the language. */
  readonly feed: string;
  /** Path segment, below a programme's page, of the one that shows its name and contact in large type. */
  readonly showSegment: string;
  /**
   * Whether its leaflets are set as PDFs: the fonts of the leaflets have its
   * letters, and somebody has listened to one with a screen reader.
   */
  readonly leaflets: boolean;
  /** Frequent words that no other language of this table shares: they tell in which language a text is written. */
  readonly commonWords: readonly string[];
  /** Words that as a link do not say where it leads. */
  readonly vagueLabels: readonly string[];
  /**
   * The interface's own words, keyed by what they are for: src/i18n/read-dictionary.ts
   * reads them. Importing them here would stop the checks at the first slip in the file.
   */
  readonly dictionary: JsonPath<Readonly<Record<string, string>>>;
}

export const locales = {
  en: {
    label: 'English',
    lang: 'en',
    intl: 'en-GB',
    dir: 'ltr',
    openGraph: 'en_GB',
    names: {
      organisation: 'IOM the Netherlands',
      unit: 'LMI/Resettlement',
    },
    quickExit: 'https://www.bbc.co.uk/weather',
    routes: {
      home: '',
      programmes: 'programmes',
      contact: 'contact',
      search: 'search',
      glossary: 'glossary',
      finder: 'which-mailbox',
      about: 'about',
      leaflets: 'leaflets',
      keep: 'keep',
      accessibility: 'accessibility',
      privacy: 'privacy',
      data: 'data',
      'not-found': '404.html',
    },
    feed: 'changes.atom',
    showSegment: 'show',
    leaflets: true,
    commonWords: ['the', 'and', 'to', 'for', 'with', 'by', 'from', 'that', 'this', 'are', 'you', 'they'],
    vagueLabels: [
      'click here',
      'click',
      'here',
      'link',
      'this link',
      'this page',
      'this site',
      'this website',
      'website',
      'more',
      'read more',
      'learn more',
      'see more',
      'more info',
      'more information',
      'details',
    ],
    dictionary: jsonAt<typeof import('./i18n/en.json')>('src/i18n/en.json'),
  },
  nl: {
    label: 'Nederlands',
    lang: 'nl',
    intl: 'nl-NL',
    dir: 'ltr',
    openGraph: 'nl_NL',
    names: {
      organisation: 'IOM Nederland',
      unit: 'LMI/Hervestiging',
    },
    quickExit: 'https://www.knmi.nl/',
    routes: {
      home: '',
      programmes: 'programmas',
      contact: 'contact',
      search: 'zoeken',
      glossary: 'begrippen',
      finder: 'welke-mailbox',
      about: 'over-ons',
      leaflets: 'folders',
      keep: 'bewaren',
      accessibility: 'toegankelijkheid',
      privacy: 'privacy',
      data: 'gegevens',
      'not-found': '404.html',
    },
    feed: 'wijzigingen.atom',
    showSegment: 'tonen',
    leaflets: true,
    commonWords: ['de', 'het', 'een', 'van', 'voor', 'naar', 'dat', 'zijn', 'niet', 'wij', 'ook', 'bij'],
    vagueLabels: [
      'klik hier',
      'klik',
      'hier',
      'link',
      'deze link',
      'deze pagina',
      'deze site',
      'deze website',
      'website',
      'meer',
      'lees meer',
      'lees verder',
      'meer lezen',
      'meer weten',
      'meer info',
      'meer informatie',
      'details',
    ],
    dictionary: jsonAt<typeof import('./i18n/nl.json')>('src/i18n/nl.json'),
  },
} as const satisfies Record<string, LocaleRow>;

/** URL key of a language; see `lang` for the BCP 47 tag. */
export type Locale = keyof typeof locales;

export const localeKeys = Object.keys(locales) as Locale[];

/** The languages that have leaflets to print. */
export const leafletLocales: readonly Locale[] = localeKeys.filter((locale) => {
  const row: LocaleRow = locales[locale];
  return row.leaflets;
});

/** What a host sets for its own build; absent in a browser, where nothing asks. */
const { SITE_URL, SITE_BASE } = process.env;

export const site = {
  /** Public address, without a path; a build for another host sets SITE_URL. */
  url: SITE_URL ?? 'https://lmi-resettlement.example',
  /** Path under which the host serves the site, with a slash at both ends; a build for another path sets SITE_BASE. */
  base: SITE_BASE ?? '/',
  /** Where `hreflang="x-default"` readers and the root 404 page begin. */
  defaultLocale: 'en' as Locale,
  /** Mail addresses on any other domain are refused. */
  mailDomains: ['iom.int'],
  /** Where editors change the content. */
  repository: 'https://github.com/iom-netherlands/lmi-resettlement-site',
  /** The branch that is published; changes come to it as pull requests. */
  branch: 'main',
  /**
   * Until this day somebody reads what is reported in the repository about weak places; at most a year ahead
   * (RFC 9116). The checks warn before it has passed. Year-month-day.
   */
  securityContactValidUntil: '2027-11-15',
  /** ISO 3166-1 code of the country whose national phone format is shown beside the international one. */
  phoneCountry: 'NL',
  /** Numbers of that country that no numbering plan holds and nobody reaches from abroad. */
  shortNumbers: ['112'],
  /** IANA name of the office's clock; opening hours of new contacts start from it. */
  timeZone: 'Europe/Amsterdam',
} as const;
