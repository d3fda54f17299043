import { pagePathname } from '../domain/url.ts';
import { localeKeys, locales, site } from '../site.ts';
import { contentTypes } from '../static-server/content-type.ts';
import type { HeaderTable, PathPattern } from './headers.ts';
import { getPaths, type Redirect } from './redirects.ts';

const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where the header's value depends on the path, a placeholder of Caddy holds it. */
const getPlaceholder = (header: string) => `{site_${header.toLowerCase().replaceAll('-', '_')}}`;

/** The input of a map for a path or for all that begin with it. */
const getInput = (pattern: PathPattern) =>
  pattern.endsWith('*') ? `~^${escapeRegex(pattern.slice(0, -1))}` : pattern;

/** What a map finds for a path is asked when it is used: after a missing file, for the page that says so. */
function formatMaps([general, ...particular]: HeaderTable): string[] {
  return Object.entries(general!.headers).flatMap(([name, value]) => {
    const rules = particular.filter(({ headers }) => name in headers);
    if (rules.length === 0) return [];
    return [
      `\tmap {http.request.uri.path} ${getPlaceholder(name)} {`,
      // The first match counts there, the last rule in the table.
      ...rules
        .toReversed()
        .flatMap(({ paths, headers }) => paths.map((path) => `\t\t"${getInput(path)}" "${headers[name]!}"`)),
      `\t\tdefault "${value}"`,
      '\t}',
    ];
  });
}

function formatHeaders([general, ...particular]: HeaderTable): string[] {
  return Object.entries(general!.headers).map(([name, value]) =>
    particular.some(({ headers }) => name in headers)
      ? `\theader ${name} ${getPlaceholder(name)}`
      : `\theader ${name} "${value}"`,
  );
}

/** By the ending of a path, so that it does not depend on the machine; a folder is its index. */
const formatTypes = () => [
  '\tmap {http.request.uri.path} {site_type} {',
  `\t\t"~/$" "${contentTypes['.html']!}"`,
  ...Array.from(
    Map.groupBy(Object.entries(contentTypes), ([, type]) => type),
    ([type, endings]) => `\t\t"~(?:${endings.map(([ending]) => escapeRegex(ending)).join('|')})$" "${type}"`,
  ),
  '\t\tdefault "application/octet-stream"',
  '\t}',
];

/**
 * The first language of `Accept-Language` (RFC 9110) that the site has leads to
 * its home page. Browsers write them in the order of preference, so weights
 * are not looked at.
 */
function formatLanguages(): string[] {
  const ours = localeKeys.map((key) => locales[key].lang).join('|');
  return [
    '\t\t@language {',
    `\t\t\tpath ${site.base}`,
    String.raw`			header_regexp language Accept-Language "(?i)(?:^|,\s*)(${ours})(?:[-,;\s]|$)"`,
    '\t\t}',
    '\t\tmap {http.regexp.language.1} {site_home} {',
    ...localeKeys.map((key) => `\t\t\t"~(?i)^${locales[key].lang}$" "${pagePathname(key, 'home')}"`),
    '\t\t}',
    `\t\theader ${site.base} Vary Accept-Language`,
    '\t\tredir @language {site_home} 302',
  ];
}

/**
 * A Caddyfile for Caddy 2. The address of the site and its folder come from
 * the environment (`SITE_ADDRESS`, `SITE_ROOT`); the folder holds the site at
 * its base path. Inside `route` the lines count in the order in which they stand.
 */
export function formatCaddyfile(table: HeaderTable, redirects: readonly Redirect[]): string {
  const { base } = site;
  const homes = localeKeys.map((locale) => `${pagePathname(locale, 'home')}*`);
  return `${[
    '(site-headers) {',
    ...formatHeaders(table),
    '\theader -Server',
    '}',
    '{$SITE_ADDRESS} {',
    '\troot * {$SITE_ROOT}',
    ...formatMaps(table),
    ...formatTypes(),
    '\troute {',
    '\t\timport site-headers',
    '\t\t@odd not method GET HEAD',
    '\t\theader @odd Allow "GET, HEAD"',
    '\t\trespond @odd 405',
    '\t\t# The same page at another address; a letter and a length that no name of a file has.',
    String.raw`		@odd-path vars_regexp {http.request.uri.path} "//|\x00|[^/]{256}"`,
    '\t\terror @odd-path 404',
    '\t\t# Settings of other hosts; packed files, which are sent in place of others.',
    `\t\t@hidden path ${base}_headers ${base}_redirects ${base}.nojekyll *.br *.gz`,
    '\t\terror @hidden 404',
    '\t\t# Caddy itself would drop what is asked behind the path.',
    ...['==', '!='].flatMap((is, index) => [
      `\t\t@folder${index} {`,
      '\t\t\tnot path */',
      '\t\t\tfile {http.request.uri.path}/index.html',
      `\t\t\texpression {http.request.uri.query} ${is} ""`,
      '\t\t}',
      `\t\tredir @folder${index} {http.request.uri.path}/${is === '==' ? '' : '?{http.request.uri.query}'} 301`,
    ]),
    ...formatLanguages(),
    ...redirects.map(getPaths).map(({ from, to }) => `\t\tredir ${from} ${to} 301`),
    '\t\theader Content-Type {site_type}',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    '\t\troute {',
    ...localeKeys.flatMap((locale) => [
      `\t\t\t@missing-${locale} path ${pagePathname(locale, 'home')}*`,
      `\t\t\trewrite @missing-${locale} ${pagePathname(locale, 'not-found')}`,
    ]),
    `\t\t\t@missing not path ${homes.join(' ')}`,
    `\t\t\trewrite @missing ${base}404.html`,
    '\t\t\timport site-headers',
    `\t\t\theader Content-Type "${contentTypes['.html']!}"`,
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
  ].join('\n')}\n`;
}
