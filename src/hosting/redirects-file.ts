import { getPaths, type Redirect } from './redirects.ts';

/** The file `_redirects` as Netlify and Cloudflare Pages read it: from, to, status. */
export const formatRedirectsFile = (redirects: readonly Redirect[]): string =>
  redirects
    .map(getPaths)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
