import { globSync, readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders, request as httpRequest } from 'node:http';
import type { request as httpsRequest, RequestOptions } from 'node:https';
import { join, sep } from 'node:path';
import { pagePathname } from '../src/domain/url.ts';
import { getHeaders, getHeaderTable } from '../src/hosting/headers.ts';
import { readSiteFacts } from '../src/hosting/read-site-facts.ts';
import { localeKeys, site } from '../src/site.ts';
import { getContentType } from '../src/static-server/content-type.ts';
import { builtSiteFolder } from './built-site.ts';

/** What every server that gets its settings from the build has to answer. */

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with a path as it stands: nothing tidies it on the way. */
export type Ask = (
  path: string,
  options?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Answer>;

export const askBy =
  (request: typeof httpRequest | typeof httpsRequest, getServer: () => RequestOptions): Ask =>
  (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', path, method, headers, ...getServer() }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
        response.on('error', reject);
      })
        .on('error', reject)
        .end();
    });

export const table = getHeaderTable(readSiteFacts(builtSiteFolder), 'each-page');

/** Settings of other hosts lie beside the site. */
const isSetting = (file: string) => /^(?:_headers|_redirects|\.nojekyll)$/.test(file);

/** Every file that readers or their programs may ask for, by its name below the folder of the site. */
export const files = [
  ...globSync('**/*', { cwd: builtSiteFolder }),
  ...globSync('.well-known/*', { cwd: builtSiteFolder }),
]
  .filter((path) => statSync(join(builtSiteFolder, path)).isFile())
  .map((path) => path.split(sep).join('/'))
  .filter((file) => !isSetting(file));

export const readBuilt = (file: string) => readFileSync(join(builtSiteFolder, file));

export const getPathname = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');

export const isSensitive = (file: string) =>
  getHeaders(table, site.base + file)['Cache-Control'] === 'no-store';

export const home = pagePathname(site.defaultLocale, 'home');

/** Headers of the table that an answer lacks or has otherwise. */
export const findHeaderFaults = ({ headers }: Answer, pathname: string) =>
  Object.entries(getHeaders(table, pathname)).flatMap(([name, value]) => {
    const sent = headers[name.toLowerCase()];
    return sent === value ? [] : [`${pathname}: ${name} is ${String(sent)}`];
  });

/** The same for an error, which is one of the pages that say so or a few words of the server's own. */
export const findErrorHeaderFaults = (answer: Answer) => {
  const notFound = localeKeys.map((locale) => pagePathname(locale, 'not-found'));
  const possible = [...notFound, `${site.base}404.html`, `${site.base}nowhere`];
  const faults = possible.map((pathname) => findHeaderFaults(answer, pathname));
  return faults.some((found) => found.length === 0) ? [] : faults.at(-1)!;
};

/** What does not exist, and the page that says so. */
export const missing = [
  ...localeKeys.map(
    (locale) => [`${pagePathname(locale, 'home')}nowhere/`, pagePathname(locale, 'not-found')] as const,
  ),
  ...localeKeys.map(
    (locale) => [`${pagePathname(locale, 'contact')}x.vcf`, pagePathname(locale, 'not-found')] as const,
  ),
  ...[
    'nowhere',
    '_astro/gone.js',
    'pagefind/gone.pf_meta',
    'data/',
    '_headers',
    '_redirects',
    '.nojekyll',
    '.git/config',
    `${home.slice(site.base.length)}index.html.br`,
    'favicon.svg.gz',
    `${home.slice(site.base.length)}/contact/`,
  ].map((path) => [site.base + path, `${site.base}404.html`] as const),
];

/**
 * What is wrong with the answer to something that does not exist: it is the page that says so, or that of
 * the language below which it was looked for, with that page's headers.
 */
export function findMissingFaults(answer: Answer, path: string, page: string): string[] {
  const language = localeKeys.filter((locale) => path.startsWith(pagePathname(locale, 'home')));
  const possible = [page, ...language.map((locale) => pagePathname(locale, 'not-found'))];
  const sent = possible.find((pathname) => answer.body.equals(readBuilt(pathname.slice(site.base.length))));
  return [
    ...(answer.status === 404 ? [] : [`${path}: ${answer.status}`]),
    ...(answer.headers['content-type'] === getContentType(page)
      ? []
      : [`${path}: ${String(answer.headers['content-type'])}`]),
    ...(sent === undefined ? [`${path}: another page than ${page}`] : findHeaderFaults(answer, sent)),
  ];
}

/** Ways out of the folder of the site, and a name that no file can have. */
export const oddPaths = [
  '/../../etc/passwd',
  '/en/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/en/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
  '/en/..;/..;/etc/passwd',
  '/..%5c..%5cetc/passwd',
  '/%00/etc/passwd',
  '/en/%c0%ae%c0%ae/etc/passwd',
  '//etc/passwd',
  `/${'a'.repeat(300)}`,
].flatMap((path) => (site.base === '/' ? [path] : [path, site.base + path.slice(1)]));

export const otherMethods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];
