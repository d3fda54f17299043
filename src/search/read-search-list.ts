import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ListedTexts } from './rank-entries.ts';
import type { EntryKind } from './search-entry.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** One line of the A–Z list as a built page has it; the page's script reads the same from the document. */
export interface ListedEntry extends ListedTexts {
  readonly href: string;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const getAttribute = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

const findElements = (root: Node, isWanted: (element: Element) => boolean): Element[] =>
  [...walk(root)].filter((node): node is Element => isElement(node) && isWanted(node));

const getText = (root: Node): string =>
  [...walk(root)].map((node) => ('value' in node ? node.value : '')).join('');

/** The lines of the A–Z list of a built search page, in their order. */
export function readSearchList(html: string): ListedEntry[] {
  return findElements(parse(html), (element) => getAttribute(element, 'data-words') !== undefined).map(
    (item) => {
      const [link, ...addresses] = findElements(item, ({ tagName }) => tagName === 'a');
      const lines = findElements(item, (element) => getAttribute(element, 'data-line') !== undefined);
      return {
        kind: getAttribute(item, 'data-kind') as EntryKind,
        title: link ? getText(link) : '',
        href: (link && getAttribute(link, 'href')) ?? '',
        line: lines.map(getText).join(' '),
        phrases: [...addresses.map(getText), ...(getAttribute(item, 'data-words') ?? '').split('|')],
        ended: getAttribute(item, 'data-ended') !== undefined,
      };
    },
  );
}
