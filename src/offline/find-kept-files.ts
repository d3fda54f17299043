import { parseFragment } from 'parse5';
import { remember } from '../domain/remember.ts';
import { pagePathname } from '../domain/url.ts';
import { site, type Locale } from '../site.ts';

/** A file of the built site with its path on the server; folders end in a slash. */
export interface ServedFile {
  readonly pathname: string;
  /** One letter a byte (Latin-1), so that thousands of pages need no decoding; names of files have no other letters. */
  readonly text: string;
}

export interface KeptFiles {
  readonly pages: readonly ServedFile[];
  /** Scripts and pictures that the pages load from the site itself. */
  readonly assets: readonly ServedFile[];
}

/**
 * What a reader of one language may keep: every page but the sensitive ones
 * with all that lies below them (they have a quick exit), the search, whose
 * index is not kept and whose list names everything, and single files, such as
 * "not found". In the order of the paths.
 */
export function findKeptFiles(files: readonly ServedFile[], locale: Locale): KeptFiles {
  const isBelow = (folders: readonly string[], { pathname }: ServedFile) =>
    folders.some((folder) => pathname.startsWith(folder));
  const inLanguage = files.filter(
    (file) => file.pathname.endsWith('/') && isBelow([pagePathname(locale, 'home')], file),
  );
  const left = [pagePathname(locale, 'search')];
  const loaded = new Map<ServedFile, readonly string[]>();
  for (const file of inLanguage) {
    const { pathname, text } = file;
    if (text.includes('<quick-exit')) left.push(pathname);
    loaded.set(file, findLoaded(pathname, text));
  }
  const pages = inLanguage.filter((file) => !isBelow(left, file)).sort(byPathname);

  const byPath = new Map(files.map((file) => [file.pathname, file]));
  const assets = new Map<string, ServedFile>();
  const add = (pathname: string) => {
    const file = byPath.get(pathname);
    if (!file || assets.has(pathname)) return;
    assets.set(pathname, file);
    if (pathname.endsWith('.js')) findImports(pathname, file.text).forEach(add);
  };
  pages.flatMap((page) => loaded.get(page)!).forEach(add);
  return { pages, assets: [...assets.values()].sort(byPathname) };
}

const byPathname = (a: ServedFile, b: ServedFile) => (a.pathname < b.pathname ? -1 : 1);

const resolve = (address: string, pathname: string) => new URL(address, new URL(pathname, site.url)).pathname;

/** Paths of the scripts, pictures and icons that a page loads by itself; a picture on request is not among them. */
function findLoaded(pathname: string, text: string): string[] {
  const found = (text.match(loadingTags) ?? []).flatMap((tag) => {
    const { rel, src, href, loading } = readAttributes(tag);
    if (src && loading !== 'lazy') return [src];
    return href && (rel === 'icon' || rel === 'stylesheet' || rel === 'modulepreload') ? [href] : [];
  });
  return [...found.map((address) => resolve(address, pathname)), ...findImports(pathname, text)];
}

/** Only these tags are parsed: most of a page loads nothing. */
const loadingTags =
  /<(?:link|script|img|source|audio|video|iframe|embed|input)\s(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** The attributes of a tag; pages repeat each other's. */
const readAttributes = remember((tag: string): Readonly<Record<string, string>> => {
  const [element] = parseFragment(tag).childNodes;
  return element && 'attrs' in element
    ? Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
    : {};
});

/** Paths of the modules that a script, or a script in a page, imports by a written path. */
const findImports = (pathname: string, text: string) =>
  Array.from(text.matchAll(/\b(?:from|import)\s*\(?["'](\.{0,2}\/[^"']+\.js)["']/g)).map(([, address]) =>
    resolve(address!, pathname),
  );
