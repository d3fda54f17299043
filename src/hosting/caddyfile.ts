import { pagePathname } from '../domain/url.ts';
import { localeKeys, locales, site } from '../site.ts';
import type { HeaderTable } from './headers.ts';
import { getPaths, type Redirect } from './redirects.ts';

/**
 * A Caddyfile for Caddy 2. The address of the site and its folder come from
 * the environment (`SITE_ADDRESS`, `SITE_ROOT`); the folder holds the site at
 * its base path. Inside `route` the lines count in the order in which they stand.
 */
export function formatCaddyfile(table: HeaderTable, redirects: readonly Redirect[]): string {
  const { base } = site;
  const [general, ...particular] = table;
  const headers = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => `\t\t\t${name} "${value}"`);
  return `${[
    '{$SITE_ADDRESS} {',
    '\troot * {$SITE_ROOT}',
    '\troute {',
    '\t\theader {',
    ...headers(general!.headers),
    '\t\t\t-Server',
    '\t\t}',
    ...particular.flatMap((rule, index) => [
      `\t\t# ${rule.about}`,
      `\t\t@rule${index} path ${rule.paths.join(' ')}`,
      `\t\theader @rule${index} {`,
      ...headers(rule.headers),
      '\t\t}',
    ]),
    '\t\t@odd not method GET HEAD',
    '\t\trespond @odd 405',
    `\t\t@settings path ${base}_headers ${base}_redirects ${base}.nojekyll`,
    '\t\terror @settings 404',
    `\t\theader ${base} Vary Accept-Language`,
    ...localeKeys.flatMap((locale) => [
      `\t\t@${locale} {`,
      `\t\t\tpath ${base}`,
      `\t\t\theader_regexp Accept-Language (?i)^${locales[locale].lang}([-,;]|$)`,
      '\t\t}',
      `\t\tredir @${locale} ${pagePathname(locale, 'home')} 302`,
    ]),
    ...redirects.map(getPaths).map(({ from, to }) => `\t\tredir ${from} ${to} 301`),
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    ...localeKeys.flatMap((locale) => [
      `\t\t@missing-${locale} path ${pagePathname(locale, 'home')}*`,
      `\t\trewrite @missing-${locale} ${pagePathname(locale, 'not-found')}`,
    ]),
    `\t\t@missing not path ${localeKeys.map((locale) => `${pagePathname(locale, 'home')}*`).join(' ')}`,
    `\t\trewrite @missing ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
  ].join('\n')}\n`;
}
