import { detachText } from '../../domain/detach-text.ts';
import { draftPage, hasText, hiddenElements, type OpenElement } from './page-draft.ts';
import { undoEscape, type Page, type PageAttribute, type Tag } from './page.ts';
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

/** A start tag as this reader knows it. */
interface StrictTag {
  readonly kind: Kind;
  readonly tag: Tag;
  /** Whether it ends its element too: `<path/>`. */
  readonly isClosed: boolean;
}

/** Tags by the way in which they are written; in a drawing they are others. */
interface KnownTags {
  readonly inPage: Map<string, StrictTag>;
  readonly inDrawing: Map<string, StrictTag>;
}

/**
 * A reader of pages that are written so strictly that nobody could read them in
 * another way: each element has its end tag, stands where it may, and has its
 * values between double quotes. It gives undefined for any other page, which only
 * a browser's rules can make sense of: `parsePage`. Of a page that this one reads,
 * that one reads the same, in ten times the time. Pages write most of their tags
 * alike, so each is read once as long as the reader lives.
 */
export function createScanner(): (file: SiteFile) => Page | undefined {
  const known: KnownTags = { inPage: new Map(), inDrawing: new Map() };
  return (file) => scanPage(file, known);
}

function scanPage(file: SiteFile, known: KnownTags): Page | undefined {
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
    if (!parent?.hasWords && skipBlanks(text, at) < end) return false;
    // Browsers leave out the blanks before the head.
    if (parent && (parent.tag !== 'html' || hasHead)) draft.addText(at, end);
    if (listeners.length === 0) return true;
    const words = decode(text.slice(at, end));
    heard += words ?? '';
    return words !== undefined;
  };

  /** A start tag, and for a script or a style what is in it; false when it may not stand there. */
  const readStart = (start: number): boolean => {
    const strict = findTag(text, start, known, isInDrawing);
    if (!strict || !mayStandHere(strict.kind)) return false;
    const { kind, tag, isClosed } = strict;
    at = start + tag.written.length;
    const element = draft.addElement(tag, start, '');
    if (hiddenElements.has(kind.tag)) return readCode(tag);
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
  const readCode = (tag: Tag): boolean => {
    const start = at;
    const end = text.indexOf(`</${tag.name}`, start);
    const code = text.slice(start, end);
    at = end + tag.name.length + 3;
    if (end === -1 || text.charCodeAt(at - 1) !== greater || /<!--|<\/s/i.test(code)) return false;
    if (code !== '') draft.addCode(tag, start, end);
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

function skipBlanks(text: string, index: number): number {
  let next = index;
  while (isBlank(text.charCodeAt(next))) next += 1;
  return next;
}

/** The tag that begins at an offset; undefined when it is written in another way. */
function findTag(
  text: string,
  start: number,
  { inPage, inDrawing }: KnownTags,
  isInDrawing: boolean,
): StrictTag | undefined {
  const known = isInDrawing ? inDrawing : inPage;
  // Whoever has read a tag with one ">", its last sign, reads it the same wherever it stands.
  let end = text.indexOf('>', start);
  const found = known.get(text.slice(start, end + 1));
  if (found) return found;
  while (end !== -1 && isQuoteOpen(text.slice(start, end))) end = text.indexOf('>', end + 1);
  const read = readTag(detachText(text.slice(start, end + 1)), isInDrawing);
  if (read) known.set(read.tag.written, read);
  return read;
}

const isQuoteOpen = (text: string) => text.split('"').length % 2 === 0;

const getKind = (name: string, isInDrawing: boolean): Kind | undefined => {
  if (isInDrawing) return drawings.get(name);
  return kinds.get(name) ?? (name.includes('-') ? describeKind(name) : undefined);
};

function readTag(written: string, isInDrawing: boolean): StrictTag | undefined {
  let end = 1;
  while (isInTagName(written.charCodeAt(end))) end += 1;
  const kind = isSmallLetter(written.charCodeAt(1)) ? getKind(written.slice(1, end), isInDrawing) : undefined;
  if (!kind) return undefined;
  const attributes: PageAttribute[] = [];
  for (;;) {
    const start = skipBlanks(written, end);
    const code = written.charCodeAt(start);
    if (code === greater || code === slash) {
      const isClosed = code === slash;
      const isWhole = start + (isClosed ? 2 : 1) === written.length;
      if (!isWhole || (isClosed && !(kind.isVoid || isInDrawing))) return undefined;
      return { kind, tag: { name: kind.tag, written, attributes }, isClosed };
    }
    if (start === end) return undefined;
    end = start;
    while (isInAttributeName(written.charCodeAt(end))) end += 1;
    const name = written.slice(start, end).toLowerCase();
    if (name === '' || attributes.some((other) => other.name === name)) return undefined;
    if (written.charCodeAt(end) !== equals) {
      attributes.push({ name, value: '', start, end: start });
      continue;
    }
    const from = end + 2;
    const to = written.charCodeAt(end + 1) === quote ? written.indexOf('"', from) : -1;
    const value = to === -1 ? undefined : decode(written.slice(from, to));
    if (value === undefined) return undefined;
    attributes.push({ name, value, start: from, end: to });
    end = to + 1;
  }
}

/** A text without its escapes; undefined when it has others than those that HTML asks for. */
function decode(written: string): string | undefined {
  if (!written.includes('&')) return written;
  const decoded = written.replace(strictEscapes, undoEscape);
  return /&[\w#]/.test(written.replace(strictEscapes, '')) ? undefined : decoded;
}
