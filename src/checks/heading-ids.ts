import { getNodeText, walkMdx, type MdxNode } from './parse-mdx.ts';

/** The names that the Markdown processor gives to the headings of a page: GitHub's way, numbered where they repeat. */
export function getHeadingIds(nodes: readonly MdxNode[]): string[] {
  const counts = new Map<string, number>();
  return [...walkMdx(nodes)]
    .filter(({ type }) => type === 'heading')
    .map((heading) => {
      const id = getNodeText(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      return count === 0 ? id : `${id}-${count}`;
    });
}
