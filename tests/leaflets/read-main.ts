import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface MainContent {
  /** What a reader sees, runs of white space as one blank. */
  readonly text: string;
  /** Targets of all links, as written. */
  readonly links: readonly string[];
}

/** Elements that stand inside a line: their text continues the words around them (HTML, phrasing content). */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'dfn',
  'em',
  'i',
  'mark',
  'span',
  'strong',
  'time',
]);

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg']);

/** Text and links of the <main> of a page. Throws on a page without one. */
export function readMain(html: string): MainContent {
  const main = findElement(parse(html), 'main');
  if (!main) throw new Error('The page has no <main>.');
  const links: string[] = [];
  const readText = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(node) || unseen.has(node.tagName) || getAttribute(node, 'hidden') !== undefined) return '';
    const href = getAttribute(node, 'href');
    if (href !== undefined) links.push(href);
    const text = node.childNodes.map(readText).join('');
    return inline.has(node.tagName) ? text : ` ${text} `;
  };
  return { text: readText(main).replace(/\s+/g, ' ').trim(), links };
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const getAttribute = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function findElement(node: Node, tagName: string): Element | undefined {
  if (isElement(node) && node.tagName === tagName) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, tagName);
    if (found) return found;
  }
  return undefined;
}
