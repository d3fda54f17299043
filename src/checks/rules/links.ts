import { findNearest } from '../../domain/nearest.ts';
import { checkEmailAddress } from '../../domain/email-address.ts';
import { locales, site } from '../../site.ts';
import type { Content, Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic, type Place } from '../diagnostic.ts';
import { getHeadingIds } from '../heading-ids.ts';
import { getLanguageName } from '../language-name.ts';
import { getNodeText, walkMdx, type MdxNode } from '../parse-mdx.ts';
import { getCounterpart, getSitePages, type SitePage } from '../site-pages.ts';

/** The links of every page: where they may lead, that they lead somewhere, and that they show where. */
export function checkLinks(content: Content): Diagnostic[] {
  const pages = getSitePages(content);
  const otherIds = findOtherIds(content);
  const getIds = (page: SitePage) => [...getHeadingIds(page.entry?.page?.nodes ?? []), ...otherIds];
  return content.entries.flatMap((entry) =>
    [...walkMdx(entry.page?.nodes ?? [])].flatMap((node) =>
      node.url === undefined ? [] : checkLink(entry, node, node.url, pages, getIds),
    ),
  );
}

/** Names that pages give to places outside their text: literally in a template, or after a file of the content. */
function findOtherIds({ templates, entries }: Content): string[] {
  const literal = templates.flatMap(({ text }) =>
    Array.from(text.matchAll(/\sid="([^"{}]+)"/g), ([, id]) => id!),
  );
  return [...new Set([...literal, ...entries.map(({ id }) => id)])];
}

function checkLink(
  entry: Entry,
  node: MdxNode,
  url: string,
  pages: readonly SitePage[],
  getIds: (page: SitePage) => string[],
): Diagnostic[] {
  const place = getPlace(entry, findUrl(entry, node, url));
  // Browsers leave out tabs and line breaks before they read the scheme.
  const target = url.replace(/[\t\r\n]/g, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();

  if (scheme === 'mailto' || scheme === 'tel') return checkShownTarget(node, target, place);
  if (/^(?:https?:)?\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i.test(target)) {
    return [diagnose('link/localhost', place, { url })];
  }
  if (target.startsWith(`${site.url}/`)) return checkInternal(target.slice(site.url.length));
  if (scheme === 'http') {
    return [diagnose('link/insecure', place, { url, suggestion: target.replace(/^http:/i, 'https:') })];
  }
  if (scheme === 'https') return [];
  if (scheme !== undefined || target.startsWith('//')) return [diagnose('link/scheme', place, { url })];
  return checkInternal(target);

  function checkInternal(address: string): Diagnostic[] {
    const [path = '', fragment] = address.split('#');
    const pathname = path.split('?', 1)[0]!;
    const page = pages.find((candidate) =>
      pathname === '' ? candidate.entry === entry : candidate.pathname === pathname,
    );
    if (!page) {
      // A language choice stands at the root.
      if (pathname === site.base) return [];
      const addresses = pages
        .filter(({ locale }) => locale === entry.locale)
        .map((candidate) => candidate.pathname);
      return [diagnose('link/broken', place, { url, suggestion: findNearest(pathname, addresses) })];
    }
    if (entry.locale !== undefined && page.locale !== entry.locale) {
      return [
        diagnose('link/wrong-language', place, {
          url,
          language: getLanguageName(locales[page.locale].lang),
          suggestion: getCounterpart(pages, page, entry.locale),
        }),
      ];
    }
    const ids = getIds(page);
    if (fragment === undefined || fragment === '' || ids.includes(decodeFragment(fragment))) return [];
    const known = getHeadingIds(page.entry?.page?.nodes ?? []);
    return [diagnose('link/broken-fragment', place, { url, known, suggestion: findNearest(fragment, ids) })];
  }
}

/** A link that shows an address leads to this address. */
function checkShownTarget(node: MdxNode, url: string, place: Place): Diagnostic[] {
  const target = url.replace(/^(?:mailto|tel):/i, '');
  const text = getNodeText(node).trim();
  if (text === target) return [];
  const showsAddress = text.includes('@') || checkEmailAddress(text, site.mailDomains).problems.length === 0;
  const digits = (written: string) => written.replace(/\D/g, '').replace(/^00/, '').slice(-8);
  const showsNumber = url.startsWith('tel:') && digits(text).length > 4 && digits(text) !== digits(target);
  if (!(url.startsWith('mailto:') && showsAddress) && !showsNumber) return [];
  return [diagnose('contact/text-target-mismatch', place, { text, target })];
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The place of the address in the source of the link; the link itself when it is written in another way. */
function findUrl({ text }: Entry, { span }: MdxNode, url: string): number {
  const label = text.slice(span.start, span.end).lastIndexOf(url);
  return span.start + Math.max(0, label);
}
