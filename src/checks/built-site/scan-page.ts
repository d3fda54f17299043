import { draftPage, hasText, hiddenElements, type OpenElement } from './page-draft.ts';
import { undoEscape, type Page, type PageAttribute } from './page.ts';
import type { SiteFile } from './read-site.ts';

/** What an element may be in, and what may be in it, so that a browser neither moves nor ends it before its end tag. */
interface Kind {
  readonly tag: string;
  readonly isVoid: boolean;
  /** Whether a browser ends an open paragraph where it begins. */
  readonly endsParagraph: boolean;
  /** Of the elements with the same word only one may be open. */
  readonly alone: string | undefined;
  /** The only elements in which it may stand. */
  readonly parents: readonly string[] | undefined;
  /** The only elements that may stand in it. */
  readonly children: readonly string[] | undefined;
  /** Whether words may stand in it, and not only blanks. */
  readonly hasWords: boolean;
}

const voids = ['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'];

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const flow = {
  endingParagraph: [
    ...['address', 'article', 'aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
    ...['figcaption', 'figure', 'footer', 'form', ...headings, 'header', 'hgroup', 'hr', 'li', 'main'],
    ...['menu', 'nav', 'ol', 'p', 'search', 'section', 'summary', 'table', 'ul'],
  ],
  others: [
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'button', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'img'],
    ...['input', 'kbd', 'label', 'mark', 'output', 'q', 's', 'samp', 'select', 'small', 'span', 'strong'],
    ...['sub', 'sup', 'svg', 'time', 'u', 'var', 'wbr'],
  ],
  /** These have a place of their own. */
  parts: ['option', 'caption', 'thead', 'tbody', 'tr', 'td', 'th', 'html', 'head', 'body', 'title'],
  anywhere: ['link', 'meta', 'script', 'style'],
};

const alone: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['a', 'button', 'form', 'p', 'select'].map((tag) => [tag, tag])),
  ...Object.fromEntries(headings.map((tag) => [tag, 'heading'])),
};

const parents: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: ['html'],
  body: ['html'],
  title: ['head'],
  li: ['ul', 'ol', 'menu'],
  // In a group of a list (HTML, 4.4.9) or right in the list.
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  option: ['select'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['thead', 'tbody'],
  td: ['tr'],
  th: ['tr'],
};

const children: Readonly<Record<string, readonly string[]>> = {
  html: ['head', 'body'],
  head: [...flow.anywhere, 'title'],
  title: [],
  select: ['option'],
  option: [],
  table: ['caption', 'thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['td', 'th'],
};

const describeKind = (tag: string): Kind => ({
  tag,
  isVoid: voids.includes(tag),
  endsParagraph: flow.endingParagraph.includes(tag),
  alone: alone[tag],
  parents: parents[tag],
  children: children[tag],
  hasWords: children[tag] === undefined || children[tag].length === 0,
});

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.values(flow)
    .flat()
    .map((tag) => [tag, describeKind(tag)]),
);

/** What may stand in a drawing; there even an element with an end may do without (`<path/>`). */
const drawings: ReadonlyMap<string, Kind> = new Map(
  ['circle', 'ellipse', 'g', 'line', 'path', 'polygon', 'polyline', 'rect', 'text', 'tspan', 'use'].map(
    (tag) => [tag, describeKind(tag)],
  ),
);

/** The lawful escapes, as nobody can misread them: names have no capitals. */
const strictEscapes = /&(?:amp|lt|gt|quot|apos|nbsp|#0*3[489]|#x2[267]|#0*6[02]|#x3[ce]);/g;

const doctype = '<!DOCTYPE html>';

const [slash, quote, equals, greater] = ['/', '"', '=', '>'].map((sign) => sign.charCodeAt(0));

/** Blanks of HTML; a carriage return is read as another and has no place here. */
const isBlank = (code: number) => code === 32 || code === 10 || code === 9 || code === 12;

const isSmallLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isInTagName = (code: number) => isSmallLetter(code) || isDigit(code) || code === 45;
/** Letters, digits, and "-", ".", ":", "_". */
const isInAttributeName = (code: number) =>
  isInTagName(code) || (code >= 65 && code <= 90) || code === 46 || code === 58 || code === 95;

const bodyEnd = '</body>';
const documentEnd = /<\/body>([ \t\n\f]*)<\/html>([ \t\n\f]*)$/y;

/**
 * Reads a page that is written so strictly that nobody could read it in another
 * way: each element has its end tag, stands where it may, and has its values
 * between double quotes. Undefined for any other page, which only a browser's
 * rules can make sense of: `parsePage`. Of a page that this one reads, that one
 * reads the same, in five times the time.
 */
export function scanPage(file: SiteFile): Page | undefined {
  const { text } = file;
  if (!text.startsWith(doctype) || text.includes('\r') || text.includes('\0')) return undefined;
  const draft = draftPage(file, text);
  const stack: Kind[] = [];
  const openAlone = new Set<string>();
  const listeners: { readonly element: OpenElement; readonly from: number }[] = [];
  let heard = '';
  let hasHead = false;
  let isInDrawing = false;
  let at = doctype.length;

  const skipBlanks = (index: number): number => {
    let next = index;
    while (isBlank(text.charCodeAt(next))) next += 1;
    return next;
  };

  const getKind = (tag: string): Kind | undefined => {
    if (isInDrawing) return drawings.get(tag);
    return kinds.get(tag) ?? (tag.includes('-') ? describeKind(tag) : undefined);
  };

  const mayStandHere = (kind: Kind): boolean => {
    const parent = stack.at(-1);
    if (!parent) return kind.tag === 'html';
    if (parent.children && !parent.children.includes(kind.tag)) return false;
    if (kind.parents && !kind.parents.includes(parent.tag)) return false;
    if ((kind.tag === 'dt' || kind.tag === 'dd') && parent.tag === 'div' && stack.at(-2)?.tag !== 'dl')
      return false;
    if (kind.tag === 'head' || kind.tag === 'body') return hasHead === (kind.tag === 'body');
    return (
      !(kind.alone !== undefined && openAlone.has(kind.alone)) && !(kind.endsParagraph && openAlone.has('p'))
    );
  };

  /** Text up to the next tag; false when it may not stand there. */
  const readText = (end: number): boolean => {
    if (end === at) return true;
    const parent = stack.at(-1);
    if (!parent?.hasWords && skipBlanks(at) < end) return false;
    // Browsers leave out the blanks before the head.
    if (parent && (parent.tag !== 'html' || hasHead)) draft.addText(at, end);
    if (listeners.length === 0) return true;
    const words = decode(text.slice(at, end));
    heard += words ?? '';
    return words !== undefined;
  };

  /** Attributes up to the end of the tag; undefined when one of them is written in another way. */
  const readAttributes = (): PageAttribute[] | undefined => {
    const attributes: PageAttribute[] = [];
    for (;;) {
      const start = skipBlanks(at);
      const code = text.charCodeAt(start);
      if (code === greater || code === slash) {
        at = start;
        return attributes;
      }
      if (start === at) return undefined;
      let end = start;
      while (isInAttributeName(text.charCodeAt(end))) end += 1;
      const name = text.slice(start, end).toLowerCase();
      if (name === '' || attributes.some((other) => other.name === name)) return undefined;
      if (text.charCodeAt(end) !== equals) {
        attributes.push({ name, value: '', start, end: start });
        at = end;
        continue;
      }
      const from = end + 2;
      const to = text.charCodeAt(end + 1) === quote ? text.indexOf('"', from) : -1;
      const value = to === -1 ? undefined : decode(text.slice(from, to));
      if (value === undefined) return undefined;
      attributes.push({ name, value, start: from, end: to });
      at = to + 1;
    }
  };

  /** A start tag, and for a script or a style what is in it; false when it may not stand there. */
  const readStart = (start: number): boolean => {
    let end = start + 1;
    while (isInTagName(text.charCodeAt(end))) end += 1;
    const kind = isSmallLetter(text.charCodeAt(start + 1)) ? getKind(text.slice(start + 1, end)) : undefined;
    if (!kind || !mayStandHere(kind)) return false;
    at = end;
    const attributes = readAttributes();
    const isClosed = text.charCodeAt(at) === slash;
    if (!attributes || (isClosed && !(kind.isVoid || isInDrawing))) return false;
    at += isClosed ? 1 : 0;
    if (text.charCodeAt(at) !== greater) return false;
    at += 1;
    const element = draft.addElement(kind.tag, start, attributes, '');
    if (hiddenElements.has(kind.tag)) return readCode(kind.tag, attributes);
    if (kind.isVoid || isClosed) {
      draft.addEnd(kind.tag, at);
      return true;
    }
    stack.push(kind);
    if (kind.alone !== undefined) openAlone.add(kind.alone);
    if (hasText.has(kind.tag)) listeners.push({ element, from: heard.length });
    if (kind.tag === 'svg') isInDrawing = true;
    if (kind.tag === 'head') hasHead = true;
    return true;
  };

  /** Up to the end tag; false where anything in it may be taken for one, or for a note. */
  const readCode = (tag: string, attributes: readonly PageAttribute[]): boolean => {
    const start = at;
    const end = text.indexOf(`</${tag}`, start);
    const code = text.slice(start, end);
    at = end + tag.length + 3;
    if (end === -1 || text.charCodeAt(at - 1) !== greater || /<!--|<\/s/i.test(code)) return false;
    if (code !== '') draft.addCode(tag, attributes, start, end);
    if (listeners.length > 0) heard += code;
    return true;
  };

  const readEnd = (start: number): boolean => {
    const kind = stack.pop();
    if (!kind || !text.startsWith(kind.tag, start + 2)) return false;
    at = start + kind.tag.length + 3;
    if (text.charCodeAt(at - 1) !== greater) return false;
    draft.addEnd(kind.tag, at);
    if (kind.alone !== undefined) openAlone.delete(kind.alone);
    if (hasText.has(kind.tag)) {
      const { element, from } = listeners.pop()!;
      element.text = heard.slice(from).replace(/\s+/g, ' ').trim();
      if (listeners.length === 0) heard = '';
    }
    if (kind.tag === 'svg') isInDrawing = false;
    return true;
  };

  for (;;) {
    const start = text.indexOf('<', at);
    if (start === -1) return undefined;
    if (stack.length === 2 && text.startsWith(bodyEnd, start)) {
      documentEnd.lastIndex = start;
      const match = documentEnd.exec(text);
      if (stack[1]!.tag !== 'body' || !match) return undefined;
      const [whole, between = '', behind = ''] = match;
      const afterBody = start + bodyEnd.length;
      const afterAll = start + whole.length - behind.length;
      // Blanks behind the body go on with its last text (HTML, 13.2.6.4.19).
      const last = behind !== '' ? text.length : between !== '' ? afterBody + between.length : start;
      const first = at < start ? at : between !== '' ? afterBody : afterAll;
      if (first < last) draft.addText(first, last);
      draft.addEnd('body', afterBody);
      draft.addEnd('html', afterAll);
      return draft.finish();
    }
    const isRead =
      readText(start) && (text.charCodeAt(start + 1) === slash ? readEnd(start) : readStart(start));
    if (!isRead) return undefined;
  }
}

/** A text without its escapes; undefined when it has others than those that HTML asks for. */
function decode(written: string): string | undefined {
  if (!written.includes('&')) return written;
  const decoded = written.replace(strictEscapes, undoEscape);
  return /&[\w#]/.test(written.replace(strictEscapes, '')) ? undefined : decoded;
}
