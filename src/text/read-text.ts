import { getLinkTarget } from '../domain/url.ts';
import { mdxToHast } from 'satteri';
import { createHeadingIds } from '../domain/heading-ids.ts';
import { leadsSomewhere } from '../domain/url.ts';

/** A part of a page's text: finished HTML, or a place where a component stands. */
export type TextPart =
  | { readonly html: string }
  | {
      /** Of the component, or of the element that a component takes the place of. */
      readonly name: string;
      readonly settings: Readonly<Record<string, string>>;
      readonly parts: readonly TextPart[];
    };

/** A node of hast with MDX, as far as the mapping looks at it. */
interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly value?: string;
  readonly children?: readonly TreeNode[];
}

/** HTML elements without an end tag, of those that Markdown makes. */
const voidElements = new Set(['br', 'hr', 'img', 'input']);

/** What Markdown says of an element; a footnote or a list of tasks has more. */
const knownProperties = new Set(['href', 'title', 'src', 'alt', 'start']);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character]!);

/**
 * Reads the text of a page (MDX without the details at its top) as HTML with
 * places for components. Nothing of it is ever run: the text is a tree, and a
 * part of the tree that is code, or a component that is not among `components`
 * (names of components, or of elements that one takes the place of), is refused.
 * `path` names the file in errors.
 *
 * @throws when the text cannot be parsed, or has something that is no text
 */
export function readText(mdx: string, path: string, components: ReadonlySet<string>): readonly TextPart[] {
  const refuse = (what: string): never => {
    throw new Error(`${path} has something that is no text: ${what}. "npm run check" says where.`);
  };

  const readAttributes = (node: TreeNode): Record<string, string> =>
    Object.fromEntries(
      (node.attributes ?? []).map(({ name, value }) =>
        name === undefined || typeof value !== 'string'
          ? refuse(`code in <${node.name ?? ''}>`)
          : [name, value],
      ),
    );

  const readProperties = ({ properties = {} }: TreeNode): Record<string, string> =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        if (!knownProperties.has(name)) refuse(`an element with "${name}"`);
        const text = String(value);
        if (!leadsSomewhere(text)) refuse(`the address "${text}"`);
        return [name, name === 'href' ? getLinkTarget(text) : text];
      }),
    );

  const getHeadingId = createHeadingIds();

  const readNode = (node: TreeNode): readonly TextPart[] => {
    switch (node.type) {
      case 'root':
        return readChildren(node);
      case 'text':
        return [{ html: escapeHtml(node.value!) }];
      case 'element': {
        const name = node.tagName!;
        const id = /^h[1-6]$/.test(name) ? { id: getHeadingId(getWords(node)) } : {};
        const settings = { ...readProperties(node), ...id };
        if (components.has(name)) return [{ name, settings, parts: readChildren(node) }];
        const attributes = Object.entries(settings).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
        const start = { html: `<${name}${attributes.join('')}>` };
        return voidElements.has(name) ? [start] : [start, ...readChildren(node), { html: `</${name}>` }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!components.has(node.name!)) return refuse(`<${node.name ?? ''}>`);
        return [{ name: node.name!, settings: readAttributes(node), parts: readChildren(node) }];
      default:
        return refuse(node.type);
    }
  };

  const readChildren = ({ children = [] }: TreeNode): readonly TextPart[] =>
    joinHtml(children.flatMap(readNode));

  return readNode(mdxToHast(mdx, { features: { gfm: true, smartPunctuation: true }, position: false }));
}

const getWords = ({ value, children = [] }: TreeNode): string => value ?? children.map(getWords).join('');

function joinHtml(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && 'html' in last && 'html' in part) joined[joined.length - 1] = { html: last.html + part.html };
    else joined.push(part);
  }
  return joined;
}
