import { formatCaddyfile } from './caddyfile.ts';
import { formatCloudfrontFunction, listCloudfrontBehaviours, TooMuchForCloudfront } from './cloudfront.ts';
import { formatGithubPagesNotes } from './github-pages.ts';
import { formatHeadersFile } from './headers-file.ts';
import { getHeaderTable, type HeaderTable, type SiteFacts } from './headers.ts';
import { formatNginxHeaders, formatNginxMaps, formatNginxSite } from './nginx.ts';
import { formatRedirectsFile } from './redirects-file.ts';
import type { Redirect } from './redirects.ts';

/** A file with settings of a host, and where it belongs. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** What stands in the folder of the site itself, because hosts look for it there. */
export const getPublishedFiles = (facts: SiteFacts, redirects: readonly Redirect[]): HostFile[] => [
  { path: '_headers', text: formatHeadersFile(getHeaderTable(facts, 'one-for-all'), 'cloudflare') },
  { path: '_redirects', text: formatRedirectsFile(redirects) },
  { path: '.nojekyll', text: '' },
];

/** Settings that nobody is to read over the network, one folder a host. */
export function getHostFiles(facts: SiteFacts, redirects: readonly Redirect[]): HostFile[] {
  const perPage = getHeaderTable(facts, 'each-page');
  const table = getHeaderTable(facts, 'one-for-all');
  return [
    { path: 'nginx/maps.conf', text: formatNginxMaps(perPage) },
    { path: 'nginx/headers.conf', text: formatNginxHeaders(perPage) },
    { path: 'nginx/site.conf', text: formatNginxSite(redirects) },
    { path: 'caddy/Caddyfile', text: formatCaddyfile(perPage, redirects) },
    { path: 'netlify/_headers', text: formatHeadersFile(table, 'netlify') },
    ...listCloudfrontFiles(table, redirects),
    { path: 'github-pages/README.md', text: formatGithubPagesNotes(table) },
  ];
}

/** A site that has become too much for CloudFront is still built, for every other host. */
function listCloudfrontFiles(table: HeaderTable, redirects: readonly Redirect[]): HostFile[] {
  try {
    const { behaviours, policies } = listCloudfrontBehaviours(table);
    return [
      { path: 'cloudfront/behaviours.json', text: formatJson(behaviours) },
      ...policies.map((policy) => ({
        path: `cloudfront/policies/${policy.Name}.json`,
        text: formatJson(policy),
      })),
      { path: 'cloudfront/function.js', text: formatCloudfrontFunction(redirects) },
    ];
  } catch (error) {
    if (!(error instanceof TooMuchForCloudfront)) throw error;
    return [
      { path: 'cloudfront/README.md', text: `There are no settings for CloudFront. ${error.message}\n` },
    ];
  }
}

const formatJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
