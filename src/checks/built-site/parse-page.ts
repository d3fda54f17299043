import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { joinTraced, replaceTraced, traceText, type TracedText } from '../../domain/traced-text.ts';
import type { SourceFile } from '../source-file.ts';
import type { SiteFile } from './read-site.ts';

type Parsed = DefaultTreeAdapterMap;

/** A page of the built site, parsed once for all rules. */
export interface Page extends SourceFile {
  readonly name: string;
  readonly elements: readonly PageElement[];
  /** All that a reader can see or hear, block after block, as the file writes it. */
  readonly visible: TracedText;
  /** What no reader sees but everybody can read in the source: scripts, styles, notes. */
  readonly hidden: readonly HiddenText[];
  readonly inlineCode: readonly InlineCode[];
}

/** Code or styles that stand in the page itself; structured data is none. */
export interface InlineCode {
  readonly tag: 'script' | 'style';
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

export interface HiddenText {
  /** JSON-LD, which search engines show to readers. */
  readonly isStructuredData: boolean;
  readonly source: TracedText;
}

export interface PageElement {
  readonly tag: string;
  /** Offset of the tag in the file. */
  readonly offset: number;
  readonly attributes: readonly PageAttribute[];
  /** The words inside a link or a heading of a list, without blanks at either end; empty for other elements. */
  readonly text: string;
}

export interface PageAttribute {
  readonly name: string;
  readonly value: string;
  /** The value as the file writes it. */
  readonly written: string;
  /** The same apart from the escapes that HTML asks for, and with its place. */
  readonly source: TracedText;
}

/** Elements whose words run on with those around them. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements of which rules compare the words. */
const hasText = new Set(['a', 'area', 'dt']);

/** Elements whose content no reader sees as text. */
const hiddenElements = new Set(['script', 'style']);

/** What HTML itself makes templates write in another way. */
const lawfulEscapes = /&(?:amp|lt|gt|quot|apos|nbsp|#0*3[489]|#x2[267]|#0*6[02]|#x3[ce]);/gi;

const meanings: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function undoEscape(escape: string): string {
  const name = escape.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return meanings[name] ?? escape;
  return String.fromCodePoint(
    name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10),
  );
}

/** Reads a page as a browser does, remembering where everything stands. */
export function parsePage(file: SiteFile): Page {
  const document = parse(file.text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements: PageElement[] = [];
  const hidden: HiddenText[] = [];
  const inlineCode: InlineCode[] = [];
  const visible: TracedText[] = [];
  const addBreak = (offset: number) => visible.push(traceText('\n', offset));

  const walk = (node: Parsed['node']): void => {
    const place = node.sourceCodeLocation;
    if ('value' in node && place) visible.push(readSource(file.text, place.startOffset, place.endOffset));
    if ('data' in node && place) {
      hidden.push({
        isStructuredData: false,
        source: readSource(file.text, place.startOffset, place.endOffset),
      });
    }
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) walk(child);
      return;
    }
    if (place) elements.push(readElement(file.text, node, place.startOffset));
    if (hiddenElements.has(node.tagName)) {
      inlineCode.push(...readInlineCode(node));
      hidden.push(...readHidden(file.text, node));
      return;
    }
    const isBlock = !inline.has(node.tagName);
    if (isBlock && place) addBreak(place.startOffset);
    for (const child of node.childNodes) walk(child);
    if ('content' in node) walk(node.content);
    if (isBlock && place) addBreak(place.endOffset);
  };
  walk(document);

  return { ...file, elements, hidden, inlineCode, visible: joinTraced(visible) };
}

function readElement(source: string, element: Parsed['element'], offset: number): PageElement {
  const places = element.sourceCodeLocation?.attrs ?? {};
  return {
    tag: element.tagName,
    offset,
    attributes: element.attrs.flatMap(({ name, value, prefix }) => {
      const written = prefix ? `${prefix}:${name}` : name;
      const place = places[written] ?? places[name];
      return place ? [readAttribute(source, written, value, place.startOffset, place.endOffset)] : [];
    }),
    text: hasText.has(element.tagName) ? getInnerText(element).replace(/\s+/g, ' ').trim() : '',
  };
}

function readHidden(source: string, element: Parsed['element']): HiddenText[] {
  const isStructuredData = element.attrs.some(
    ({ name, value }) => name === 'type' && value === 'application/ld+json',
  );
  return element.childNodes.flatMap(({ sourceCodeLocation: place }) =>
    place ? [{ isStructuredData, source: readSource(source, place.startOffset, place.endOffset) }] : [],
  );
}

/** Types of <script> that browsers run, or that tell them what to load. */
const isRun = (type: string) =>
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i.test(type.trim());

function readInlineCode({ tagName: tag, attrs, childNodes }: Parsed['element']): InlineCode[] {
  if (tag !== 'style' && tag !== 'script') return [];
  if (tag === 'script' && !isRun(attrs.find(({ name }) => name === 'type')?.value ?? '')) return [];
  return childNodes.flatMap(({ sourceCodeLocation: place }) =>
    place ? [{ tag, start: place.startOffset, end: place.endOffset }] : [],
  );
}

/** What stands in `name="value"` behind the equals sign and the quote; most rules never ask where. */
function readAttribute(
  source: string,
  name: string,
  value: string,
  start: number,
  end: number,
): PageAttribute {
  const equals = source.indexOf('=', start);
  const isEmpty = equals === -1 || equals >= end;
  const quotes = !isEmpty && /["']/.test(source[equals + 1] ?? '') ? 1 : 0;
  const [from, to] = isEmpty ? [start, start] : [equals + 1 + quotes, end - quotes];
  return {
    name,
    value,
    get written() {
      return source.slice(from, to);
    },
    get source() {
      return readSource(source, from, to);
    },
  };
}

function readSource(source: string, start: number, end: number): TracedText {
  const traced = traceText(source.slice(start, end), start);
  if (!traced.text.includes('&')) return traced;
  return replaceTraced(traced, lawfulEscapes, ([escape]) => undoEscape(escape));
}

function getInnerText(node: Parsed['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getInnerText).join('') : '';
}

/** The value of an attribute; undefined when the element has none. */
export const getAttribute = (element: PageElement, name: string): PageAttribute | undefined =>
  element.attributes.find((attribute) => attribute.name === name);
