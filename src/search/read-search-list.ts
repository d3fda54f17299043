import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What the built A–Z list says of one page of the site. */
export interface ListedPage {
  readonly kind: string;
  /** Phrases, parted by "|". */
  readonly words: string;
  readonly ended: boolean;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const getAttribute = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function* walk(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** The pages that the A–Z list of a built search page leads to, by path; places on a page are left out. */
export function readSearchList(html: string): Map<string, ListedPage> {
  const pages = new Map<string, ListedPage>();
  for (const item of walk(parse(html))) {
    const words = getAttribute(item, 'data-words');
    if (words === undefined) continue;
    const link = [...walk(item)].find(({ tagName }) => tagName === 'a');
    const href = link && getAttribute(link, 'href');
    if (href === undefined || href.includes('#')) continue;
    pages.set(href, {
      kind: getAttribute(item, 'data-kind') ?? '',
      words,
      ended: getAttribute(item, 'data-ended') !== undefined,
    });
  }
  return pages;
}
