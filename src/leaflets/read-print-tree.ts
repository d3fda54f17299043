import { mdxToMdast } from 'satteri';
import { absoluteUrl, getLinkTarget } from '../domain/url.ts';
import type { Block, Inline } from './print-tree.ts';

/** A node of mdast with MDX, as far as the mapping looks at it. */
interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly TreeNode[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

const isElement = ({ type }: TreeNode) => type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';

/** What is inside an element: words, also where MDX makes them a paragraph of their own. */
const getWords = ({ children = [] }: TreeNode): readonly TreeNode[] =>
  children.flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : [child]));

/**
 * Maps a whole content file (MDX, details at its top included) to what can be
 * printed; the details themselves are left out. `path` names the file in errors.
 *
 * @throws when the text has a node that no template can print: path:line:column and what to do
 */
export function readPrintTree(mdx: string, path: string): Block[] {
  const root = mdxToMdast(mdx) as unknown as TreeNode;

  const refuse = (node: TreeNode): never => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const what = node.name ? `<${node.name}>` : node.type;
    throw new Error(
      `${path}:${line}:${column} The leaflets cannot print this part of the text (${what}). ` +
        'Use headings, paragraphs, lists, links, bold and italic words, <Term>, <Foreign> and <Contact>.',
    );
  };

  const attribute = (node: TreeNode, name: string): string => {
    const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
    return typeof value === 'string' ? value : refuse(node);
  };

  const mapInline = (node: TreeNode): Inline => {
    const content = () => getWords(node).map(mapInline);
    if (node.type === 'text') return { kind: 'text', text: node.value!.replace(/\s+/g, ' ') };
    if (node.type === 'strong') return { kind: 'strong', content: content() };
    if (node.type === 'emphasis') return { kind: 'emphasis', content: content() };
    if (node.type === 'link')
      return { kind: 'link', url: absoluteUrl(getLinkTarget(node.url!)), content: content() };
    if (isElement(node) && node.name === 'Term') {
      return { kind: 'term', id: attribute(node, 'id'), content: content() };
    }
    if (isElement(node) && node.name === 'Foreign') {
      return { kind: 'foreign', lang: attribute(node, 'lang'), content: content() };
    }
    return refuse(node);
  };

  const mapBlock = (node: TreeNode): Block => {
    const children = node.children ?? [];
    if (node.type === 'paragraph') return { kind: 'paragraph', content: children.map(mapInline) };
    if (node.type === 'heading')
      return { kind: 'heading', level: node.depth! - 1, content: children.map(mapInline) };
    if (node.type === 'list') {
      return {
        kind: 'list',
        ordered: node.ordered === true,
        items: children.map((item) => (item.children ?? []).map(mapBlock)),
      };
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Contact')
      return { kind: 'contact', id: attribute(node, 'id') };
    // A line of nothing but an element is a block to MDX; on paper it is a line of words.
    if (isElement(node) && (node.name === 'Term' || node.name === 'Foreign')) {
      return { kind: 'paragraph', content: [mapInline(node)] };
    }
    return refuse(node);
  };

  return (root.children ?? []).filter(({ type }) => type !== 'yaml').map(mapBlock);
}
