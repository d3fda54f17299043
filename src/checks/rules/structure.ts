import type { Content, Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getNodeText, walkMdx, type MdxNode } from '../parse-mdx.ts';

/** The build of a page: headings in their order below the one title, and no pictures. */
export function checkStructure({ entries }: Content): Diagnostic[] {
  return entries.flatMap((entry) => {
    const nodes = walkMdx(entry.page?.nodes ?? []);
    return [
      ...checkHeadings(
        entry,
        nodes.filter(({ type }) => type === 'heading'),
      ),
      ...nodes.flatMap((node) => checkPicture(entry, node)),
    ];
  });
}

function checkHeadings(entry: Entry, headings: readonly MdxNode[]): Diagnostic[] {
  // The title of the page is a heading of the first rank.
  let above = 1;
  return headings.flatMap((heading) => {
    const depth = heading.depth ?? 1;
    const place = getPlace(entry, heading.span.start);
    const written = entry.text.slice(heading.span.start, heading.span.end).split(/\r?\n/, 1)[0]!;
    const deepest = above + 1;
    above = Math.max(depth, 2);
    if (getNodeText(heading).trim() === '') return [diagnose('html/empty-heading', place, {})];
    if (depth === 1) return [diagnose('html/one-h1', place, { written })];
    if (depth > deepest) return [diagnose('html/heading-order', place, { written, expected: deepest })];
    return [];
  });
}

function checkPicture(entry: Entry, node: MdxNode): Diagnostic[] {
  if (node.type !== 'image' && node.type !== 'imageReference') return [];
  const url = node.url ?? entry.text.slice(node.span.start, node.span.end);
  const place = getPlace(entry, node.span.start);
  return [diagnose((node.alt ?? '').trim() === '' ? 'img/no-alt' : 'img/not-allowed', place, { url })];
}
