import { site } from '../site.ts';
import { editorFolder } from '../admin/editor-folder.ts';
import { getEditorPolicy, repositoryServers } from '../admin/policy.ts';
import { getPagePolicy, searchPathnames, type PageFacts } from '../first-flight/page-policy.ts';
import { formatPolicy, type Policy } from './policy.ts';

/** What the built pages tell about themselves, for the headers that depend on it. */
export interface SiteFacts {
  readonly pages: readonly PageFacts[];
  /** Where everything lies that may endanger a reader when somebody finds it on their device. */
  readonly sensitivePaths: readonly PathPattern[];
}

/** A path with its base; one that ends in `*` stands for every path that begins with what is before it. */
export type PathPattern = string;

export interface HeaderRule {
  /** What is at these paths, for people who read a host's settings. */
  readonly about: string;
  readonly paths: readonly PathPattern[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Rules from the general to the particular: where two name the same header, the later one counts. */
export type HeaderTable = readonly HeaderRule[];

/** The hash in their names changes with their content. */
export const hashedPaths: readonly PathPattern[] = [
  `${site.base}_astro/*`,
  `${site.base}pagefind/fragment/*`,
  `${site.base}pagefind/index/*`,
];

/** Where editors change the content in a browser; its program brings a policy of its own. */
export const editorPath: PathPattern = `${site.base}${editorFolder}/*`;

/**
 * Every response header that a host is to send, and where: the one source of
 * all its settings. Values follow the Content Security Policy (level 3), Fetch
 * and HTTP caching (RFC 9111) standards.
 *
 * @param policies a host that takes many rules gets the whole policy of each
 * page; any other what all pages have in common, and each page says the rest
 */
export function getHeaderTable(facts: SiteFacts, policies: 'each-page' | 'one-for-all'): HeaderTable {
  const scripts = [...new Set(facts.pages.flatMap(({ inlineScripts }) => inlineScripts))].sort();
  const isShort = policies === 'each-page';
  return [
    {
      about: 'Everything',
      paths: [`${site.base}*`],
      headers: {
        'Content-Security-Policy': formatPolicy(
          isShort
            ? getPolicy({ pathname: site.base, inlineScripts: [], hasScriptFile: false, inlineStyles: [] })
            : getCommonPolicy(scripts),
        ),
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    ...(isShort ? listPageRules(facts.pages) : [getSearchRule(scripts)]),
    {
      about: 'The editor asks the repository, and may open a window to sign in',
      paths: [editorPath],
      headers: {
        'Content-Security-Policy': formatPolicy({
          ...getEditorPolicy(repositoryServers),
          'frame-ancestors': ["'none'"],
        }),
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      },
    },
    {
      about: 'A new content has a new name',
      paths: hashedPaths,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    {
      about: 'May endanger a reader: no copy stays on the device',
      paths: facts.sensitivePaths,
      headers: { 'Cache-Control': 'no-store' },
    },
  ].filter(({ paths }) => paths.length > 0);
}

/** What no page uses, so that nothing that slips into one could either. */
const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const getSearchRule = (scripts: readonly string[]): HeaderRule => ({
  about: 'Search compiles WebAssembly',
  paths: searchPathnames.map((pathname) => `${pathname}*`),
  headers: { 'Content-Security-Policy': formatPolicy(getCommonPolicy([...scripts, "'wasm-unsafe-eval'"])) },
});

/** One rule for all pages with the same policy. */
function listPageRules(pages: readonly PageFacts[]): HeaderRule[] {
  const groups = Map.groupBy(pages, (page) => formatPolicy(getPolicy(page)));
  return Array.from(groups, ([policy, group]) => ({
    about: 'Pages with the same code and styles',
    paths: group.flatMap(({ pathname }) =>
      pathname.endsWith('/') ? [pathname, `${pathname}index.html`] : [pathname],
    ),
    headers: { 'Content-Security-Policy': policy },
  }));
}

/**
 * What holds for every page, and what only a header can say: who may frame
 * them. Each page allows its own styles and nothing else by default
 * (src/first-flight): browsers obey both policies, and the hashes of every
 * page's styles would make the answer too long for the first packets.
 */
const getCommonPolicy = (scripts: readonly string[]): Policy => ({
  'script-src': ["'self'", ...scripts],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/** What a page says of itself, and what only a header can say: who may frame it. */
const getPolicy = (page: PageFacts): Policy => ({ ...getPagePolicy(page), 'frame-ancestors': ["'none'"] });

/** Whether a path is among those that a pattern stands for. */
export const isMatch = (pattern: PathPattern, pathname: string): boolean =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/** The headers of the answer to a path. */
export function getHeaders(table: HeaderTable, pathname: string): Readonly<Record<string, string>> {
  const matching = table.filter(({ paths }) => paths.some((pattern) => isMatch(pattern, pathname)));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
