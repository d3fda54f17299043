import { getTexts, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getSitePages } from '../site-pages.ts';

/** No two programmes of a language share an address. */
export function checkRoutes(content: Content): Diagnostic[] {
  // The page that shows a programme in large type lies below its own: one slip, one problem.
  const pages = getSitePages(content).filter(({ isListed }) => isListed);
  const firsts = new Map(pages.toReversed().map((page) => [page.pathname, page]));
  return pages.flatMap((page) => {
    const { pathname, entry } = page;
    const first = firsts.get(pathname)!;
    if (first === page || entry === undefined) return [];
    const place = getPlace(entry, getTexts(entry, ['slug'])[0]?.textStart);
    return [diagnose('route/collision', place, { pathname, other: first.entry?.path ?? 'another page' })];
  });
}
