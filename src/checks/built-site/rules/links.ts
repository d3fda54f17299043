import { editorFolder } from '../../../admin/editor-folder.ts';
import { detachText } from '../../../domain/detach-text.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { remember } from '../../../domain/remember.ts';
import { site } from '../../../site.ts';
import { diagnose, getPlace, type Diagnostic, type Place } from '../../diagnostic.ts';
import type { Page, PageElement, Tag } from '../page.ts';
import { isPage, type SiteFile } from '../read-site.ts';
import { getFileName, type Rule } from '../site.ts';

/** Attributes that hold one address. */
const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'xlink:href']);

interface Link {
  readonly url: string;
  /** Where it stands in its file, or in its tag. */
  readonly offset: number;
}

/** A place of a page. */
interface Target {
  readonly url: string;
  /** The file of the page. */
  readonly name: string;
  readonly fragment: string;
}

/** What an address leads to: a place, nothing that could be said of it, or a fault. */
type End = Target | ((place: Place) => Diagnostic) | undefined;

/** Every link, picture, style and script of the site itself leads to a built file, every fragment to a place there. */
export const checkBuiltLinks: Rule = ({ files }) => {
  const follow = createFollower(files);
  const ids = new Map<string, ReadonlySet<string>>();
  // The page with the place may come by later than the link.
  const waiting: { readonly from: string; readonly offset: number; readonly target: Target }[] = [];

  const checkLinks = (file: SiteFile, links: readonly Link[]): Diagnostic[] =>
    links.flatMap(({ url, offset }) => {
      // A place of the same page, which asks for no more.
      if (url.startsWith('#') && !url.includes('%') && ids.get(file.name)?.has(url.slice(1))) return [];
      const end = follow(url, file.name);
      if (typeof end === 'function') return [end(getPlace(file, offset))];
      if (end && !ids.get(end.name)?.has(end.fragment))
        waiting.push({ from: file.name, offset, target: end });
      return [];
    });
  return {
    isConcerned: (tag) => findIds(tag).length > 0 || findLinks(tag).length > 0,
    checkPage(page, elements) {
      ids.set(page.name, new Set(elements.flatMap(({ tag }) => findIds(tag).map(({ value }) => value))));
      const links = elements.flatMap(({ tag, offset }) =>
        findLinks(tag).map((link) => ({ url: link.url, offset: offset + link.offset })),
      );
      return [...checkLinks(page, links), ...checkIds(page, elements)];
    },
    checkFile: (file) =>
      /\.(?:xml|atom|json)$/.test(file.name) ? checkLinks(file, findAbsoluteLinks(file.text)) : [],
    checkWhole: () =>
      waiting.flatMap(({ from, offset, target: { url, name, fragment } }) => {
        const known = ids.get(name);
        if (!known || known.has(fragment)) return [];
        return [
          diagnose('link/broken-fragment', getPlace(files.get(from)!, offset), {
            url,
            known: [...known],
            suggestion: findNearest(fragment, known),
          }),
        ];
      }),
  };
};

const findIds = ({ attributes }: Tag) => attributes.filter(({ name }) => name === 'id');

function checkIds(page: Page, elements: readonly PageElement[]): Diagnostic[] {
  const seen = new Set<string>();
  return elements.flatMap(({ tag, offset }) =>
    findIds(tag).flatMap(({ value: id, start }) => {
      if (seen.has(id)) return [diagnose('out/duplicate-id', getPlace(page, offset + start), { id })];
      seen.add(id);
      return [];
    }),
  );
}

/** The addresses in a tag, and where in it they stand. */
const findLinks = ({ attributes }: Tag): Link[] => [
  ...attributes
    .filter(({ name }) => addressAttributes.has(name))
    .map(({ value, start: offset }) => ({ url: value.trim(), offset })),
  ...attributes
    .filter(({ name }) => name === 'srcset')
    .flatMap(({ value, start: offset }) =>
      value.split(',').map((candidate) => ({ url: candidate.trim().split(/\s/, 1)[0]!, offset })),
    ),
];

/** Addresses of this site in a file that is no page, a sitemap for example. */
function findAbsoluteLinks(text: string): Link[] {
  return Array.from(text.matchAll(/https?:\/\/[^\s"'<>]+/g))
    .filter(([url]) => url.startsWith(site.url))
    .map(({ 0: url, index: offset }) => ({ url, offset }));
}

const getPathname = (name: string) => `${site.base}${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/** Finds out where an address in a file leads; most stand in many files and lead to the same end from each. */
function createFollower(files: ReadonlyMap<string, SiteFile>): (url: string, from: string) => End {
  const pathnames = Array.from(files.values())
    .filter(isPage)
    .map(({ name }) => getPathname(name));
  const suggest = remember((pathname: string) =>
    pathnames.includes(`${pathname}/`) ? `${pathname}/` : findNearest(pathname, pathnames),
  );
  const follow = (url: string, from: URL): End => {
    if (/^\s*(?:javascript|vbscript|data):/i.test(url))
      return (place) => diagnose('link/scheme', place, { url });
    if (/^(?:https?:)?\/\/(?:localhost|127\.)/i.test(url))
      return (place) => diagnose('link/localhost', place, { url });

    const target = URL.parse(url, from);
    if (url === '' || !target) return (place) => diagnose('link/broken', place, { url });
    if (target.origin !== from.origin) return undefined;

    const pathname = decode(target.pathname);
    // The editor is written beside the pages when they have been checked.
    if (pathname === `${site.base}${editorFolder}/`) return undefined;
    const name = getFileName(pathname);
    if (name === undefined || !files.has(name))
      return (place) => diagnose('link/broken', place, { url, suggestion: suggest(pathname) });
    const fragment = decode(target.hash.slice(1));
    return fragment === '' ? undefined : { url, name, fragment };
  };

  const root = new URL(site.base, site.url);
  const ends = new Map<string, End>();
  return (url, from) => {
    if (!url.startsWith('/') && !/^https?:\/\//.test(url))
      return follow(detachText(url), new URL(getPathname(from), site.url));
    if (!ends.has(url)) {
      const kept = detachText(url);
      ends.set(kept, follow(kept, root));
    }
    return ends.get(url);
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
