import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a page, in document order. */
export function listElements(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Node) => {
    if (isElement(node)) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return elements;
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
