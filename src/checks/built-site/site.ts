import { site } from '../../site.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Expectations } from './expectations.ts';
import type { Page, PageElement, Tag } from './page.ts';
import type { SiteFile } from './read-site.ts';

/** What every rule about the built site knows before it sees a file. */
export interface BuiltSite {
  /** Every file by its name; who asks one for its text after it has come by has it read once more. */
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly expectations: Expectations;
}

/**
 * A rule about the built site: what it says of each file as it comes by, and of
 * all together when the last one has come. Of a page it keeps only small facts,
 * because thousands of whole ones have no room in memory.
 */
export type Rule = (built: BuiltSite) => {
  /**
   * Whether an element with such a tag can matter to the rule, whatever stands around it. Asked once
   * for each way in which the pages write a tag: they write few ways a hundred thousand times.
   */
  readonly isConcerned?: (tag: Tag) => boolean;
  /** @param concerning the elements of the page that can matter, in its order */
  readonly checkPage?: (page: Page, concerning: readonly PageElement[]) => Diagnostic[];
  /** Of a file that is no page. */
  readonly checkFile?: (file: SiteFile) => Diagnostic[];
  readonly checkWhole?: () => Diagnostic[];
};

/** The built file that a server answers a path with: strictly, a folder needs its slash. */
export function getFileName(pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const name = pathname.slice(site.base.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}
