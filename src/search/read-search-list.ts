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

function findElements(root: Node, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (isElement(node) && isWanted(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

const getText = (node: Node): string =>
  'childNodes' in node ? node.childNodes.map(getText).join('') : 'value' in node ? node.value : '';

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
