import { pagePathname } from '../domain/url.ts';
import { localeKeys, locales, site } from '../site.ts';
import { contentTypes } from '../static-server/content-type.ts';
import type { HeaderTable, PathPattern } from './headers.ts';
import { getPaths, type Redirect } from './redirects.ts';

/** Where the header's value depends on the path, a variable of nginx holds it. */
const getVariable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** What is sent: nginx adds all headers a second time when it finds that no such part is in a file (416). */
const getSentVariable = (header: string) => getVariable(header).replace('$site_', '$sent_');

const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The keys of a map for the paths of a rule; nginx takes them for `$uri`, which is decoded. One expression is asked faster than many. */
function getKeys(paths: readonly PathPattern[]): string[] {
  const beginnings = paths.filter((path) => path.endsWith('*')).map((path) => escapeRegex(path.slice(0, -1)));
  const whole = paths.filter((path) => !path.endsWith('*'));
  return beginnings.length === 0 ? whole : [...whole, `~^(?:${beginnings.join('|')})`];
}

/**
 * The first language of `Accept-Language` (RFC 9110) that the site has.
 * Browsers write them in the order of preference, so weights are not looked at.
 */
const getFirstLanguage = (lang: string) => {
  const ours = localeKeys.map((key) => locales[key].lang).join('|');
  return String.raw`~*^(?:(?!(?:${ours})(?:[-,;\s]|$))[^,]+,\s*)*${lang}(?:[-,;\s]|$)`;
};

/**
 * What belongs in `http { … }`: the values that depend on a path, a language or a status.
 *
 * `$uri` is what is sent in the end: a missing file among the hashed ones gets
 * the headers of the page that says so.
 */
export function formatNginxMaps(table: HeaderTable): string {
  const [general, ...particular] = table;
  const maps = Object.entries(general!.headers).flatMap(([name, value]) => {
    const rules = particular.filter(({ headers }) => name in headers);
    if (rules.length === 0) return [];
    // In a map a path as a whole counts first, then the first expression; in the table the last rule.
    const lines = rules
      .toReversed()
      .flatMap(({ paths, headers }) => getKeys(paths).map((key) => `  "${key}" "${headers[name]!}";`));
    return [`map $uri ${getVariable(name)} {`, `  default "${value}";`, ...lines, '}'];
  });
  const sent = Object.entries(general!.headers).flatMap(([name, value]) => [
    `map $status ${getSentVariable(name)} {`,
    `  default ${particular.some(({ headers }) => name in headers) ? getVariable(name) : `"${value}"`};`,
    '  416 "";',
    // Otherwise the second time finds what it found the first time.
    '  volatile;',
    '}',
  ]);
  const homes = localeKeys.map(
    (locale) => `  "${getFirstLanguage(locales[locale].lang)}" "${pagePathname(locale, 'home')}";`,
  );
  return `${[
    '# Paths are long; nginx has no room for them otherwise.',
    'map_hash_bucket_size 256;',
    ...maps,
    ...sent,
    'map $http_accept_language $site_home {',
    '  default "";',
    ...homes,
    '}',
    'map $uri $site_vary {',
    '  default "";',
    `  "${site.base}" "Accept-Language";`,
    `  "${site.base}index.html" "Accept-Language";`,
    '}',
    'map $status $site_allow {',
    '  default "";',
    '  405 "GET, HEAD";',
    '}',
  ].join('\n')}\n`;
}

/**
 * The headers, for `server { … }`. No `location` may add a header of its own:
 * it would lose all of these. nginx sends none whose value is empty.
 */
export function formatNginxHeaders([general]: HeaderTable): string {
  const lines = Object.keys(general!.headers).map(
    (name) => `add_header ${name} ${getSentVariable(name)} always;`,
  );
  return `${[...lines, 'add_header Vary $site_vary always;', 'add_header Allow $site_allow always;'].join(
    '\n',
  )}\n`;
}

/**
 * How the files of the site are served, for `server { … }`; `root` is the
 * folder that holds the site at its base path, with `.br` and `.gz` beside
 * what they save bytes of.
 */
export function formatNginxSite(redirects: readonly Redirect[]): string {
  const { base } = site;
  const types = Map.groupBy(Object.entries(contentTypes), ([, type]) => getBareType(type));
  const textTypes = Object.values(contentTypes)
    .filter((type) => type.includes('charset='))
    .map(getBareType)
    // nginx has this one in the list already, and says so at each start.
    .filter((type) => type !== 'text/html');
  return `${[
    'server_tokens off;',
    'absolute_redirect off;',
    'merge_slashes off;',
    'etag on;',
    '# A release is seen within a second.',
    'open_file_cache max=2000 inactive=60s;',
    'open_file_cache_valid 1s;',
    'open_file_cache_errors off;',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_session_cache shared:site:2m;',
    'ssl_session_tickets off;',
    'default_type application/octet-stream;',
    'types {',
    ...[...types].map(
      ([type, endings]) => `  ${type} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`,
    ),
    '}',
    'charset utf-8;',
    `charset_types ${[...new Set(textTypes)].sort().join(' ')};`,
    'client_max_body_size 1k;',
    'large_client_header_buffers 4 8k;',
    '',
    'if ($request_method !~ "^(?:GET|HEAD)$") {',
    '  return 405;',
    '}',
    '',
    `error_page 403 404 =404 ${base}404.html;`,
    `location = ${base} {`,
    '  if ($site_home != "") {',
    '    return 302 $site_home;',
    '  }',
    `  try_files ${base}index.html =404;`,
    '}',
    `location ${base} {`,
    '  try_files $uri $uri/ =404;',
    '}',
    ...localeKeys.flatMap((locale) => [
      `location ${pagePathname(locale, 'home')} {`,
      `  error_page 403 404 =404 ${pagePathname(locale, 'not-found')};`,
      '  try_files $uri $uri/ =404;',
      '}',
    ]),
    ...redirects
      .map(getPaths)
      .flatMap(({ from, to }) => [`location = ${from} {`, `  return 301 ${to};`, '}']),
    '# The same page at another address, which nginx itself would answer; settings of other hosts;',
    '# packed files, which are sent in place of others.',
    `location ~ "//|^${escapeRegex(base)}(?:_headers|_redirects|\\.nojekyll)$|\\.(?:br|gz)$" {`,
    '  return 404;',
    '}',
  ].join('\n')}\n`;
}

const getBareType = (type: string) => type.split(';', 1)[0]!;
