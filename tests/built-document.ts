import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a page, in document order. */
export const listElements = (html: string): Element[] => listInside(parse(html));

/** Every element inside another, in document order. */
export function listInside(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return parent.childNodes.flatMap((node) => [
    ...(isElement(node) ? [node] : []),
    ...('childNodes' in node ? listInside(node) : []),
  ]);
}

export function getAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The words inside an element, without those of script and style; white space counts as one blank. */
export function getText(node: Node, isSkipped: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const visit = (child: Node) => {
    if (child.nodeName === '#text' && 'value' in child) parts.push(child.value);
    if (isElement(child) && (['script', 'style'].includes(child.tagName) || isSkipped(child))) return;
    if ('childNodes' in child) child.childNodes.forEach(visit);
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
