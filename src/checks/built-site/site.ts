import { site } from '../../site.ts';
import type { Expectations } from './expectations.ts';
import type { Page } from './parse-page.ts';
import type { SiteFile } from './read-site.ts';

/** What every rule about the built site reads. */
export interface BuiltSite {
  readonly files: readonly SiteFile[];
  readonly pages: readonly Page[];
  readonly expectations: Expectations;
}

/** The built file that a server answers a path with: strictly, a folder needs its slash. */
export function getFileName(pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const name = pathname.slice(site.base.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}
