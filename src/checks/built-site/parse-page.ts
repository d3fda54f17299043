import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { draftPage, hasText, hiddenElements } from './page-draft.ts';
import type { Page, PageAttribute, Tag } from './page.ts';
import type { SiteFile } from './read-site.ts';

type Parsed = DefaultTreeAdapterMap;

/** Reads a page as a browser does, whatever stands in it, remembering where everything stands. */
export function parsePage(file: SiteFile): Page {
  const { text } = file;
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const draft = draftPage(file, text);

  const walk = (node: Parsed['node']): void => {
    const place = node.sourceCodeLocation;
    if ('value' in node && place) draft.addText(place.startOffset, place.endOffset);
    if ('data' in node && place) draft.addNote(place.startOffset, place.endOffset);
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) walk(child);
      return;
    }
    const tag = readTag(text, node);
    if (place) draft.addElement(tag, place.startOffset, getWords(node));
    if (hiddenElements.has(tag.name)) {
      for (const { sourceCodeLocation: inside } of node.childNodes) {
        if (inside) draft.addCode(tag, inside.startOffset, inside.endOffset);
      }
      return;
    }
    for (const child of node.childNodes) walk(child);
    if ('content' in node) walk(node.content);
    if (place) draft.addEnd(tag.name, place.endOffset);
  };
  walk(document);
  return draft.finish();
}

/** The tag of an element; one that a browser adds is not written at all. */
function readTag(source: string, element: Parsed['element']): Tag {
  const { startOffset: start = 0, endOffset: end = 0 } = element.sourceCodeLocation?.startTag ?? {};
  return {
    name: element.tagName.toLowerCase(),
    written: source.slice(start, end),
    attributes: readAttributes(source, element, start),
  };
}

/** Browsers know some names of drawings by their capitals; the places of all are kept in small letters. */
function readAttributes(source: string, element: Parsed['element'], tagStart: number): PageAttribute[] {
  const places = element.sourceCodeLocation?.attrs ?? {};
  return element.attrs.flatMap(({ name, value, prefix }) => {
    const written = (prefix ? `${prefix}:${name}` : name).toLowerCase();
    const place = places[written];
    if (!place) return [];
    const { start, end } = findValue(source, place.startOffset, place.endOffset);
    return [{ name: written, value, start: start - tagStart, end: end - tagStart }];
  });
}

/** What stands in `name="value"` behind the equals sign and the quote. */
function findValue(source: string, start: number, end: number): { start: number; end: number } {
  const equals = source.indexOf('=', start);
  if (equals === -1 || equals >= end) return { start, end: start };
  const quotes = /["']/.test(source[equals + 1] ?? '') ? 1 : 0;
  return { start: equals + 1 + quotes, end: end - quotes };
}

const getWords = (element: Parsed['element']): string =>
  hasText.has(element.tagName) ? getInnerText(element).replace(/\s+/g, ' ').trim() : '';

function getInnerText(node: Parsed['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getInnerText).join('') : '';
}
