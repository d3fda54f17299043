import { formatCaddyfile } from './caddyfile.ts';
import { formatCloudfrontBehaviours, formatCloudfrontFunction } from './cloudfront.ts';
import { formatGithubPagesNotes } from './github-pages.ts';
import { formatHeadersFile } from './headers-file.ts';
import type { HeaderTable } from './headers.ts';
import { formatNginxHeaders, formatNginxMaps, formatNginxSite } from './nginx.ts';
import { formatRedirectsFile } from './redirects-file.ts';
import type { Redirect } from './redirects.ts';

/** A file with settings of a host, and where it belongs. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** What stands in the folder of the site itself, because hosts look for it there. */
export const getPublishedFiles = (table: HeaderTable, redirects: readonly Redirect[]): HostFile[] => [
  { path: '_headers', text: formatHeadersFile(table, 'cloudflare') },
  { path: '_redirects', text: formatRedirectsFile(redirects) },
  { path: '.nojekyll', text: '' },
];

/** Settings that nobody is to read over the network, one folder a host. */
export const getHostFiles = (table: HeaderTable, redirects: readonly Redirect[]): HostFile[] => [
  { path: 'nginx/maps.conf', text: formatNginxMaps(table) },
  { path: 'nginx/headers.conf', text: formatNginxHeaders(table) },
  { path: 'nginx/site.conf', text: formatNginxSite(redirects) },
  { path: 'netlify/_headers', text: formatHeadersFile(table, 'netlify') },
  { path: 'caddy/Caddyfile', text: formatCaddyfile(table, redirects) },
  { path: 'cloudfront/behaviours.json', text: formatCloudfrontBehaviours(table) },
  { path: 'cloudfront/function.js', text: formatCloudfrontFunction(redirects) },
  { path: 'github-pages/README.md', text: formatGithubPagesNotes(table) },
];
