import { parse as parseDomain } from 'tldts';
import { findNearest } from '../../domain/nearest.ts';
import { checkEmailAddress } from '../../domain/email-address.ts';
import { getLinkTarget, getScheme, getWrittenAddress, leadsSomewhere } from '../../domain/url.ts';
import { localeKeys, locales, site } from '../../site.ts';
import { describeEmailProblems } from '../check-addresses.ts';
import type { Content, Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic, type Place } from '../diagnostic.ts';
import { findAddresses } from '../find-addresses.ts';
import { findPhoneNumbers } from '../find-phone-numbers.ts';
import { getHeadingIds } from '../heading-ids.ts';
import { getLanguageName } from '../language-name.ts';
import { getNodeText, type MdxNode } from '../parse-mdx.ts';
import { getCounterpart, getSitePages, type SitePage } from '../site-pages.ts';
import type { SourceFile } from '../source-file.ts';

/** What a link can be compared with. */
interface Targets {
  readonly pages: readonly SitePage[];
  /** The first page of each text, and at each address. */
  readonly byEntry: ReadonlyMap<Entry | undefined, SitePage>;
  readonly byPathname: ReadonlyMap<string, SitePage>;
  readonly getIds: (page: SitePage) => string[];
  /** Other sites that some file already names with https. */
  readonly knownHosts: ReadonlySet<string>;
}

/** The links of every page and every field: where they may lead, that they lead somewhere, and that they show where. */
export function checkLinks(content: Content): Diagnostic[] {
  const otherIds = findOtherIds(content);
  const pages = getSitePages(content);
  // Of several, the first stays.
  const lastFirst = pages.toReversed();
  const targets: Targets = {
    pages,
    byEntry: new Map(lastFirst.map((page) => [page.entry, page])),
    byPathname: new Map(lastFirst.map((page) => [page.pathname, page])),
    getIds: (page) => [...getHeadingIds(page.entry?.page?.nodes ?? []), ...otherIds],
    knownHosts: findKnownHosts(content),
  };
  return content.entries.flatMap((entry) => [
    ...findLinks(entry.page?.nodes ?? []).flatMap((link) => [
      ...checkLink(entry, link, targets),
      ...checkLabel(entry, link.node),
    ]),
    ...checkFields(entry, targets),
  ]);
}

interface Link {
  readonly node: MdxNode;
  readonly url: string;
  /** The language that the words around the link are marked with. */
  readonly marked: string | undefined;
}

function findLinks(nodes: readonly MdxNode[], marked?: string): Link[] {
  return nodes.flatMap((node) => {
    const lang =
      node.name === 'Foreign' ? node.attributes?.find(({ name }) => name === 'lang')?.value : marked;
    const own = node.url === undefined ? [] : [{ node, url: node.url, marked: lang }];
    return [...own, ...findLinks(node.children, lang)];
  });
}

function findKnownHosts({ entries }: Content): ReadonlySet<string> {
  const urls = entries.flatMap(({ text }) =>
    Array.from(text.matchAll(/https:\/\/[^\s"'<>)\]]+/g), ([url]) => url),
  );
  return new Set(urls.flatMap((url) => URL.parse(url)?.host ?? []));
}

/** A source is named as it was read, even where its site knows no https. */
const isRecord = ({ collection }: Entry) => collection === 'sources';

/** Web addresses in page details and data files. */
function checkFields(entry: Entry, targets: Targets): Diagnostic[] {
  return (entry.fields?.texts ?? []).flatMap(({ value, textStart }) => {
    if (typeof value !== 'string' || !/^\s*(?:https?:)?\/\/\S+$/i.test(value)) return [];
    const found = checkForeignUrl(value, value.trim(), getPlace(entry, textStart), targets.knownHosts) ?? [];
    return found.filter(({ code }) => code !== 'link/insecure' || !isRecord(entry));
  });
}

/** Names that pages give to places outside their text: literally in a template, or after a file of the content. */
function findOtherIds({ templates, entries }: Content): string[] {
  const literal = templates.flatMap(({ text }) =>
    Array.from(text.matchAll(/\sid="([^"{}]+)"/g), ([, id]) => id!),
  );
  return [...new Set([...literal, ...entries.map(({ id }) => id)])];
}

function checkLink(entry: Entry, { node, url, marked }: Link, targets: Targets): Diagnostic[] {
  const { pages, getIds } = targets;
  const offset = findUrl(entry, node, url);
  const place = getPlace(entry, offset);
  // Browsers leave out tabs and line breaks before they read the scheme.
  const target = url.replace(/[\t\r\n]/g, '').trim();
  const scheme = getScheme(target);

  if (node.type === 'link' && /^(?:(?:mailto|tel):(?:\/\/)?|#)?$/i.test(target)) {
    return [diagnose('link/no-target', place, { text: getNodeText(node).trim() })];
  }
  if (scheme === 'mailto' || scheme === 'tel') {
    const inAddress = getPlace(entry, offset + scheme.length + 1);
    return checkUnknownTarget(target, scheme, inAddress) ?? checkShownTarget(node, target, place);
  }
  if (target.startsWith(`${site.url}/`)) return checkInternal(target.slice(site.url.length));
  // A bare "www.iom.int" becomes a link with http, which stands nowhere in the file and cannot be mended there.
  const knownHosts = entry.text.startsWith(url, offset) ? targets.knownHosts : new Set<string>();
  const problem = checkForeignUrl(url, target, place, knownHosts);
  if (problem) return problem;
  const foreign = getForeignUrl(target);
  if (foreign !== undefined) return [diagnose('link/scheme', place, { url, suggestion: foreign })];
  // Pictures have a rule of their own.
  return node.type === 'image' ? [] : checkInternal(getLinkTarget(target));

  function checkInternal(address: string): Diagnostic[] {
    const [path = '', fragment] = address.split('#');
    const pathname = path.split('?', 1)[0]!;
    const page = pathname === '' ? targets.byEntry.get(entry) : targets.byPathname.get(pathname);
    if (!page) {
      // A language choice stands at the root.
      if (pathname === site.base) return [];
      // A missing slash is the commonest slip, and one that a program can mend.
      const withSlash = targets.byPathname.get(`${pathname}/`)?.pathname;
      const addresses = pages
        .filter(({ locale }) => locale === entry.locale)
        .map((candidate) => candidate.pathname);
      return [
        diagnose('link/broken', place, {
          url,
          suggestion: suggest(withSlash ?? findNearest(pathname, addresses)),
        }),
      ];
    }
    const isMarked = marked?.toLowerCase().split('-', 1)[0] === locales[page.locale].lang;
    if (entry.locale !== undefined && page.locale !== entry.locale && !isMarked) {
      return [
        diagnose('link/wrong-language', place, {
          url,
          language: getLanguageName(locales[page.locale].lang),
          suggestion: suggest(getCounterpart(pages, page, entry.locale)),
        }),
      ];
    }
    const ids = getIds(page);
    if (fragment === undefined || fragment === '' || ids.includes(decodeFragment(fragment))) return [];
    const known = getHeadingIds(page.entry?.page?.nodes ?? []);
    return [diagnose('link/broken-fragment', place, { url, known, suggestion: findNearest(fragment, ids) })];
  }
}

const suggest = (pathname: string | undefined) =>
  pathname === undefined ? undefined : getWrittenAddress(pathname);

/** A link that runs code or carries data instead of leading somewhere. */
export function checkUrlScheme(file: SourceFile, { url = '', span }: MdxNode): Diagnostic[] {
  if (leadsSomewhere(url)) return [];
  return [diagnose('link/scheme', getPlace(file, span.start), { url })];
}

/** What "www.iom.int", "ind.nl/en" and "name@iom.int" were meant to be. */
function getForeignUrl(target: string): string | undefined {
  if (target.includes('@'))
    return checkEmailAddress(target, site.mailDomains).problems.length === 0 ? `mailto:${target}` : undefined;
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[/?#]|$)/i.exec(target)?.[0];
  return host !== undefined && parseDomain(host).isIcann === true ? `https://${target}` : undefined;
}

/** What is wrong with a link to another site; undefined for a link to this one. */
function checkForeignUrl(
  url: string,
  target: string,
  place: Place,
  knownHosts: ReadonlySet<string>,
): Diagnostic[] | undefined {
  if (
    /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:localhost|local|internal|test)(?=[:/?#]|$)/i.test(target) ||
    /^(?:https?:)?\/\/(?:127\.|10\.|192\.168\.|0\.0\.0\.0|\[::1\])/i.test(target)
  ) {
    return [diagnose('link/localhost', place, { url })];
  }
  const scheme = getScheme(target);
  if (scheme === 'http') {
    const suggestion = target.replace(/^http:/i, 'https:');
    const isKnownHost = knownHosts.has(URL.parse(suggestion)?.host ?? '');
    return [diagnose('link/insecure', place, { url, suggestion, isKnownHost })];
  }
  if (scheme === 'https') {
    return URL.canParse(target) ? [] : [diagnose('link/scheme', place, { url })];
  }
  if (scheme !== undefined || target.startsWith('//')) return [diagnose('link/scheme', place, { url })];
  return undefined;
}

const vagueLabels: ReadonlySet<string> = new Set(localeKeys.flatMap((locale) => locales[locale].vagueLabels));

/** The words of a link say where it leads, in whatever language they are. */
function checkLabel(entry: Entry, node: MdxNode): Diagnostic[] {
  if (node.type !== 'link') return [];
  const place = getPlace(entry, node.span.start);
  const text = getNodeText(node).replace(/\s+/g, ' ').trim();
  if (text === '') return [diagnose('link/no-label', place, { url: node.url ?? '' })];
  const words = text.toLowerCase().replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  return vagueLabels.has(words) ? [diagnose('link/vague-label', place, { text })] : [];
}

/** A target in which the searches for addresses and numbers find none: "mailto:undefined", "tel:office". */
function checkUnknownTarget(
  target: string,
  scheme: 'mailto' | 'tel',
  place: Place,
): Diagnostic[] | undefined {
  const written = target.replace(/^(?:mailto|tel):/i, '');
  if (scheme === 'tel') {
    const isFound = findPhoneNumbers(target, site.phoneCountry).length > 0;
    return isFound ? undefined : [diagnose('phone/invalid', place, { number: written })];
  }
  if (findAddresses(target, site.mailDomains).length > 0) return undefined;
  return describeEmailProblems(written, checkEmailAddress(written, site.mailDomains), () => place);
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
  // Between the brackets that hold nothing.
  if (url === '') return span.end - 1;
  const label = text.slice(span.start, span.end).lastIndexOf(url);
  return span.start + Math.max(0, label);
}
