import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { getRankableEntry, rankEntries, type RankableEntry } from '../../src/search/rank-entries.ts';
import { readSearchList, type ListedEntry } from '../../src/search/read-search-list.ts';
import { localeKeys, locales, site, type Locale } from '../../src/site.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';
import { openFullText } from '../full-text.ts';
import { readProgrammes, type ProgrammeSource } from '../read-programmes.ts';
import { readContacts, readHelplines } from '../registry.ts';
import { isAsTaken } from '../taken-content.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'search');
const bundle = join(builtSiteFolder, 'pagefind');

interface Expectation {
  readonly query: string;
  /** Address below the language, or "-" for nothing. */
  readonly inList: string;
  readonly inText: string;
}

function readExpectations(file: string): Expectation[] {
  const [, ...rows] = readFileSync(join(fixtures, file), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [query = '', inList = '', inText = ''] = row.split('\t');
    return { query, inList, inText };
  });
}

/**
 * What leads to a programme depends on its words: once an editor has changed them, nothing is asked of
 * it here. A sensitive programme is found whatever changes, because its readers may be in danger.
 */
function isTried(locale: Locale, { inList, inText }: Expectation): boolean {
  const home = pagePathname(locale, 'home');
  const leadsTo = ({ pathname }: ProgrammeSource) => [home + inList, home + inText].includes(pathname);
  return readProgrammes(locale)
    .filter(leadsTo)
    .every(
      ({ id, facts }) =>
        facts.sensitive || isAsTaken(`programmes/${id}/${locale}.mdx`, `programmes/${id}/facts.yaml`),
    );
}

interface NumberQuery {
  readonly query: string;
  readonly inList: string;
  /** Any of these pages is right. */
  readonly inText: readonly string[];
}

/** The numbers of contacts and of the helplines of one programme only, as people type them, and where they lead. */
function listNumberQueries(locale: Locale): NumberQuery[] {
  const programmes = readProgrammes(locale);
  const directory = pagePathname(locale, 'contact');
  const ofContacts = readContacts().flatMap(({ id, phone }) =>
    phone === undefined
      ? []
      : typeNumber(phone).map((query) => ({
          query,
          inList: `${directory}#${id}`,
          inText: programmes.flatMap(({ facts, pathname }) => (facts.contact === id ? [pathname] : [])),
        })),
  );
  const ofHelplines = readHelplines().flatMap(({ id, number }) => {
    const pages = programmes.flatMap(({ facts, pathname }) =>
      facts.helplines.includes(id) ? [pathname] : [],
    );
    if (pages.length !== 1 || number === undefined) return [];
    return typeNumber(number).map((query) => ({ query, inList: pages[0]!, inText: pages }));
  });
  return [...ofContacts, ...ofHelplines];
}

function typeNumber(written: string): string[] {
  const number = parsePhoneNumberFromString(written);
  if (!number) return [];
  const national = number.formatNational();
  const international = number.formatInternational();
  return [national, national.replaceAll(' ', ''), international, international.replace('+', '00')];
}

afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(localeKeys)('the search of the built site in "%s"', (locale) => {
  const home = pagePathname(locale, 'home');
  const expectations = readExpectations(`queries.${locale}.tsv`);
  const searchPage = listBuiltPages().find(({ pathname }) => pathname === pagePathname(locale, 'search'))!;
  const below = (address: string | undefined) => address?.slice(home.length) ?? '-';

  let html: string;
  let listed: ListedEntry[];
  let entries: RankableEntry[];
  let ask: Awaited<ReturnType<typeof openFullText>>;

  beforeAll(async () => {
    html = readBuiltPage(searchPage);
    listed = readSearchList(html);
    entries = listed.map(getRankableEntry);
    ask = await openFullText(builtSiteFolder, locales[locale]);
  });

  it('is tried with at least 40 queries', () => {
    expect(new Set(expectations.map(({ query }) => query)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(expectations.filter((expectation) => isTried(locale, expectation)))(
    'answers "$query" with $inList from the list, $inText from the text',
    async (expected) => {
      const [first] = rankEntries(expected.query, entries, locales[locale].commonWords);
      const [page] = await ask(expected.query);
      expect({
        inList: below(first === undefined ? undefined : listed[first]?.href),
        inText: below(page?.url),
      }).toEqual({
        inList: expected.inList,
        inText: expected.inText,
      });
    },
  );

  it.each(listNumberQueries(locale))(
    'answers the number "$query" with $inList',
    async ({ query, inList, inText }) => {
      const [first] = rankEntries(query, entries, locales[locale].commonWords);
      const [page] = await ask(query);
      expect(first && listed[first]?.href).toBe(inList);
      expect(inText).toContain(page?.url);
    },
  );

  it('lists what it indexes, and indexes every programme, but not its page in large type', () => {
    const { languages } = JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const searchable = listBuiltPages().filter(
      (page) => page.pathname.startsWith(home) && readBuiltPage(page).includes(' data-pagefind-body'),
    );
    const programmes = pagePathname(locale, 'programmes');
    const belowProgrammes = listBuiltPages().flatMap(({ pathname }) =>
      pathname.startsWith(programmes) && pathname !== programmes ? [pathname] : [],
    );
    const isInLargeType = (pathname: string) => pathname.endsWith(`/${locales[locale].showSegment}/`);
    expect(languages[locales[locale].lang]?.page_count).toBe(searchable.length);
    expect(listed.map(({ href }) => href)).toEqual(
      expect.arrayContaining(searchable.map(({ pathname }) => pathname)),
    );
    expect(searchable.map(({ pathname }) => pathname)).toEqual(
      expect.arrayContaining(belowProgrammes.filter((pathname) => !isInLargeType(pathname))),
    );
    expect(searchable.filter(({ pathname }) => isInLargeType(pathname))).toEqual([]);
  });

  it('names every programme, term and contact once, in the alphabet of the language', () => {
    const titles = listed.map(({ title }) => title);
    const collator = new Intl.Collator(locales[locale].intl, { sensitivity: 'base', numeric: true });
    expect(new Set(listed.map(({ href }) => href)).size).toBe(listed.length);
    expect(titles).toEqual(titles.toSorted(collator.compare));
    expect(new Set(listed.map(({ kind }) => kind))).toEqual(
      new Set(['programme', 'page', 'contact', 'term']),
    );
  });

  it('never writes the misprint of the leaflet, in the page or in the index', async () => {
    expect(html).not.toContain('@iom.int@');
    const texts = (await ask('svhullenaar')).map((page) => JSON.stringify(page));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join()).not.toContain('@iom.int@');
  });

  it('answers from the list with no further byte, and needs at most 3,000 bytes of script for it', () => {
    const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source!);
    const inline = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(([, code]) => code!);
    const code = [
      ...sources.map((source) => readFileSync(join(builtSiteFolder, source.slice(site.base.length)), 'utf8')),
      ...inline,
    ].join('\n');
    expect(code).toContain('search-list');
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(3000);
  });
});

it('carries none of Pagefind’s ready-made interfaces', () => {
  const files = readdirSync(bundle);
  expect(files).toContain('pagefind.js');
  expect(files.filter((file) => /ui|highlight|worker|unknown|\.css$/.test(file))).toEqual([]);
});
