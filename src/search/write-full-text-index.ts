import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { listFiles } from '../build/list-files.ts';
import { readBytes } from '../build/read-bytes.ts';
import { pagePathname } from '../domain/url.ts';
import { localeKeys, locales, site, type Locale } from '../site.ts';
import { getIndexedDocument, isSearchable } from './indexed-page.ts';
import { readSearchList } from './read-search-list.ts';
import { shortenDocument } from './shorten-document.ts';

/** Pagefind's ready-made interfaces, and the worker that the site does without. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Pages indexed in each language. */
export type IndexedPages = Readonly<Record<Locale, number>>;

const getFile = (folder: string, pathname: string) =>
  join(folder, pathname.slice(site.base.length), 'index.html');

/** Paths of the built pages of a language, in the order of their names wherever the build runs. */
function listPathnames(folder: string, locale: Locale): string[] {
  const home = pagePathname(locale, 'home');
  return listFiles(dirname(getFile(folder, home)))
    .map((file) => `${home}${file}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

/** A page from its main part on; the rest of thousands of pages need not be decoded. */
function readMain(file: string): string {
  const bytes = readBytes(file);
  const start = bytes.indexOf('<main');
  return start === -1 ? '' : bytes.toString('utf8', start);
}

/** Adds the searchable pages of a language, and returns how many they are. */
async function addLanguage(index: PagefindIndex, folder: string, locale: Locale): Promise<number> {
  const listPathname = pagePathname(locale, 'search');
  const listed = new Map(
    readSearchList(readFileSync(getFile(folder, listPathname), 'utf8')).map((entry) => [entry.href, entry]),
  );
  const indexed = new Set<string>();
  for (const pathname of listPathnames(folder, locale)) {
    const html = readMain(getFile(folder, pathname));
    if (!isSearchable(html)) continue;
    const line = listed.get(pathname);
    if (!line)
      throw new Error(`${pathname} can be searched and is missing from the list of ${listPathname}.`);
    const { errors } = await index.addHTMLFile({
      // Pagefind puts the base in front of what it finds.
      url: `/${pathname.slice(site.base.length)}`,
      content: shortenDocument(getIndexedDocument(html, locales[locale].lang, line)),
    });
    if (errors.length > 0) throw new Error(`${pathname} could not be indexed: ${errors.join('; ')}`);
    indexed.add(pathname);
  }
  const missing = [...listed].flatMap(([pathname, { kind }]) =>
    kind === 'programme' && !indexed.has(pathname) ? [pathname] : [],
  );
  if (missing.length > 0) throw new Error(`These programmes cannot be searched: ${missing.join(', ')}.`);
  return indexed.size;
}

/** The file that Pagefind's script reads first. */
const entryFile = 'pagefind-entry.json';

interface Entry {
  /** By language tag in lower case: how many pages, and whose engine (null: the one for languages it does not know). */
  readonly languages: Readonly<Record<string, { readonly page_count: number; readonly wasm: string | null }>>;
}

/** Pagefind writes the languages in another order each time; here they stand in the order of their tags. */
function getEntry(files: readonly IndexFile[]): Entry {
  const { content } = files.find(({ path }) => path === entryFile) ?? {};
  const entry = JSON.parse(new TextDecoder().decode(content)) as Entry;
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...entry, languages: Object.fromEntries(languages) };
}

/** @throws when Pagefind, which reports success for an empty site too, has kept other pages than it was given */
function checkCounts({ languages }: Entry, given: IndexedPages): void {
  for (const locale of localeKeys) {
    const kept = languages[locales[locale].lang.toLowerCase()]?.page_count ?? 0;
    if (kept === 0 || kept !== given[locale]) {
      throw new Error(`The index of "${locale}" has ${kept} pages instead of ${given[locale]}.`);
    }
  }
}

function isUsed(file: string, { languages }: Entry): boolean {
  const engine = /^wasm\.(.*)\.pagefind$/.exec(file)?.[1];
  return engine === undefined
    ? !unused.test(file)
    : Object.values(languages).some(({ wasm }) => (wasm ?? 'unknown') === engine);
}

/**
 * Indexes the pages of a built site, one index a language, into its folder
 * `pagefind`. The same pages give the same files.
 *
 * @param folder the built site, below the base path
 * @throws when a page or a language is missing from the index
 */
export async function writeFullTextIndex(folder: string): Promise<IndexedPages> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['button'] });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const pages: Partial<Record<Locale, number>> = {};
    for (const locale of localeKeys) pages[locale] = await addLanguage(index, folder, locale);
    const given = pages as IndexedPages;

    const { files } = await index.getFiles();
    const entry = getEntry(files);
    checkCounts(entry, given);
    const target = join(folder, 'pagefind');
    rmSync(target, { recursive: true, force: true });
    const used = files.filter((file) => isUsed(file.path, entry));
    for (const below of new Set(used.map(({ path }) => dirname(path))))
      mkdirSync(join(target, below), { recursive: true });
    for (const { path, content } of used)
      writeFileSync(join(target, path), path === entryFile ? JSON.stringify(entry) : content);
    return given;
  } finally {
    await close();
  }
}
