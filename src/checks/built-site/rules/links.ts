import { editorFolder } from '../../../admin/editor-folder.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { remember } from '../../../domain/remember.ts';
import { getOrigin } from '../../../domain/traced-text.ts';
import { site } from '../../../site.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page } from '../parse-page.ts';
import { getFileName, type BuiltSite } from '../site.ts';

/** Attributes that hold one address. */
const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'xlink:href']);

interface Link {
  readonly url: string;
  readonly getOffset: () => number;
}

/** Every link, picture, style and script of the site itself leads to a built file, every fragment to a place there. */
export function checkBuiltLinks(built: BuiltSite): Diagnostic[] {
  const names = new Set(built.files.map(({ name }) => name));
  const ids = new Map(built.pages.map((page) => [page.name, findIds(page)]));
  const pathnames = built.pages.map(
    ({ name }) => `${site.base}${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
  );
  const targets: Targets = { names, ids, pathnames };
  return [
    ...built.pages.flatMap((page) => findLinks(page).flatMap((link) => checkLink(page, link, targets))),
    ...built.pages.flatMap(checkIds),
    ...built.files
      .filter(({ name }) => /\.(?:xml|atom|json)$/.test(name))
      .flatMap((file) => findAbsoluteLinks(file.text).flatMap((link) => checkLink(file, link, targets))),
  ];
}

interface Targets {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pathnames: readonly string[];
}

function findIds(page: Page): Set<string> {
  return new Set(page.elements.flatMap((element) => getAttribute(element, 'id')?.value ?? []));
}

function checkIds(page: Page): Diagnostic[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = getAttribute(element, 'id');
    if (!id) return [];
    if (seen.has(id.value))
      return [diagnose('out/duplicate-id', getPlace(page, getOrigin(id.source, 0)), { id: id.value })];
    seen.add(id.value);
    return [];
  });
}

function findLinks(page: Page): Link[] {
  return page.elements.flatMap(({ attributes }) =>
    attributes.flatMap((attribute) => {
      const { name, value } = attribute;
      const getOffset = () => getOrigin(attribute.source, 0);
      if (addressAttributes.has(name)) return [{ url: value.trim(), getOffset }];
      if (name !== 'srcset') return [];
      return value.split(',').map((candidate) => ({ url: candidate.trim().split(/\s/, 1)[0]!, getOffset }));
    }),
  );
}

/** Addresses of this site in a file that is no page, a sitemap for example. */
function findAbsoluteLinks(text: string): Link[] {
  return Array.from(text.matchAll(/https?:\/\/[^\s"'<>]+/g))
    .filter(([url]) => url.startsWith(site.url))
    .map(({ 0: url, index }) => ({ url, getOffset: () => index }));
}

/** The address of a file of the site. */
const getUrl = remember(
  (name: string) => new URL(`${site.base}${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`, site.url),
);

function checkLink(
  file: { readonly path: string; readonly name: string; readonly text: string },
  { url, getOffset }: Link,
  targets: Targets,
): Diagnostic[] {
  // Most links are right, and the place of one takes longer to find than the fault.
  const place = () => getPlace(file, getOffset());
  if (/^\s*(?:javascript|vbscript|data):/i.test(url)) return [diagnose('link/scheme', place(), { url })];
  if (/^(?:https?:)?\/\/(?:localhost|127\.)/i.test(url))
    return [diagnose('link/localhost', place(), { url })];

  const own = getUrl(file.name);
  const target = URL.parse(url, own);
  if (url === '' || !target) return [diagnose('link/broken', place(), { url })];
  if (target.origin !== own.origin) return [];

  const pathname = decode(target.pathname);
  // The editor is written beside the pages when they have been checked.
  if (pathname === `${site.base}${editorFolder}/`) return [];
  const name = getFileName(pathname);
  if (name === undefined || !targets.names.has(name)) {
    const suggestion = targets.pathnames.includes(`${pathname}/`)
      ? `${pathname}/`
      : findNearest(pathname, targets.pathnames);
    return [diagnose('link/broken', place(), { url, suggestion })];
  }
  const ids = targets.ids.get(name);
  const fragment = decode(target.hash.slice(1));
  if (fragment === '' || !ids || ids.has(fragment)) return [];
  return [
    diagnose('link/broken-fragment', place(), {
      url,
      known: [...ids],
      suggestion: findNearest(fragment, ids),
    }),
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
