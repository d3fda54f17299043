import { createHeadingIds } from '../domain/heading-ids.ts';
import { getNodeText, walkMdx, type MdxNode } from './parse-mdx.ts';

/** The names that the headings of a page get. */
export function getHeadingIds(nodes: readonly MdxNode[]): string[] {
  const getId = createHeadingIds();
  return [...walkMdx(nodes)]
    .filter(({ type }) => type === 'heading')
    .map((heading) => getId(getNodeText(heading)));
}
