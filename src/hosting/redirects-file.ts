import { getPaths, type Redirect } from './redirects.ts';

/** What Cloudflare Pages takes; it leaves out what is beyond. */
const limits = { redirects: 2000, line: 1000 };

/**
 * The file `_redirects` as Netlify and Cloudflare Pages read it: from, to, status.
 *
 * @throws when a host would leave out a part of it
 */
export function formatRedirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.map(getPaths).map(({ from, to }) => `${from} ${to} 301`);
  const longest = Math.max(0, ...lines.map((line) => line.length));
  if (lines.length > limits.redirects || longest > limits.line) {
    throw new Error(
      `_redirects has ${lines.length} lines and one of ${longest} characters; Cloudflare takes ${limits.redirects} lines of ${limits.line} characters.`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}
