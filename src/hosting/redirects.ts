import { site } from '../site.ts';

export interface Redirect {
  /** Path below the base, without a slash in front: no page of the site. */
  readonly from: string;
  /** Path below the base of a page or file of the site. */
  readonly to: string;
}

/**
 * Addresses at which people or programs look for what stands elsewhere. When a
 * page gets another address, its old one goes here, one row a language.
 */
export const redirects: readonly Redirect[] = [
  { from: 'favicon.ico', to: 'favicon.svg' },
  { from: 'sitemap.xml', to: 'sitemap-index.xml' },
  // RFC 9116 lets programs look here too.
  { from: 'security.txt', to: '.well-known/security.txt' },
];

/**
 * What is wrong with a list of redirects, one sentence each: a target that is
 * no file of the site, another redirect on the way, or a page that nobody
 * would reach any more.
 *
 * @param files names of the built files, below the base
 */
export function findRedirectFaults(list: readonly Redirect[], files: ReadonlySet<string>): string[] {
  const isAnswered = (path: string) =>
    files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const froms = list.map(({ from }) => from);
  return list.flatMap(({ from, to }, index) => [
    ...(/[?#\s]/.test(from + to) ? [`${from} → ${to} is more than two paths.`] : []),
    ...(froms.indexOf(from) < index ? [`${from} stands twice in the list.`] : []),
    ...(isAnswered(from) ? [`${from} would hide a page of the site.`] : []),
    ...(froms.includes(to) ? [`${from} leads to ${to}, which leads on.`] : []),
    ...(isAnswered(to) || froms.includes(to) ? [] : [`${from} leads to ${to}, which does not exist.`]),
  ]);
}

/** Both ends as paths of the host. */
export const getPaths = ({ from, to }: Redirect) => ({ from: site.base + from, to: site.base + to });
