import type { TracedText } from '../../domain/traced-text.ts';
import type { SiteFile } from './read-site.ts';
import {
  getAttribute,
  readSource,
  type HiddenText,
  type InlineCode,
  type Page,
  type PageElement,
  type Tag,
} from './page.ts';

/** Elements whose words run on with those around them. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements of which rules compare the words. */
export const hasText: ReadonlySet<string> = new Set(['a', 'area', 'dt']);

/** Elements whose content no reader sees as text. */
export const hiddenElements: ReadonlySet<string> = new Set(['script', 'style']);

/** Types of <script> that browsers run, or that tell them what to load. */
const isRun = (type: string) =>
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i.test(type.trim());

/** An element whose words are known when it closes. */
export type OpenElement = { -readonly [Key in keyof PageElement]: PageElement[Key] };

/** A page that is being read: what a reader of HTML meets from beginning to end, by offsets in the file. */
export interface PageDraft {
  readonly addElement: (tag: Tag, start: number, text: string) => OpenElement;
  /** An element ends; what runs on does not begin a block of its own. */
  readonly addEnd: (tag: string, end: number) => void;
  readonly addText: (start: number, end: number) => void;
  readonly addNote: (start: number, end: number) => void;
  /** What stands in a script or a style. */
  readonly addCode: (tag: Tag, start: number, end: number) => void;
  readonly finish: () => Page;
}

export function draftPage({ name, path }: SiteFile, source: string): PageDraft {
  const elements: PageElement[] = [];
  const hidden: HiddenText[] = [];
  const inlineCode: InlineCode[] = [];
  const words: string[] = [];
  const pieces: TracedText['pieces'][number][] = [];
  let length = 0;

  const addBreak = (offset: number) => {
    words.push('\n');
    pieces.push({ start: length, origin: offset, isCopy: true });
    length += 1;
  };
  return {
    addElement(tag, offset, text) {
      const element = { tag, offset, text };
      elements.push(element);
      if (!hiddenElements.has(tag.name) && !inline.has(tag.name)) addBreak(offset);
      return element;
    },
    addEnd(tag, end) {
      if (!hiddenElements.has(tag) && !inline.has(tag)) addBreak(end);
    },
    addText(start, end) {
      const written = source.slice(start, end);
      if (!written.includes('&')) {
        pieces.push({ start: length, origin: start, isCopy: true });
        words.push(written);
        length += written.length;
        return;
      }
      const text = readSource(source, start, end);
      for (const piece of text.pieces)
        pieces.push({ start: length + piece.start, origin: piece.origin, isCopy: piece.isCopy });
      words.push(text.text);
      length += text.text.length;
    },
    addNote(start, end) {
      hidden.push({ isStructuredData: false, source: readSource(source, start, end) });
    },
    addCode(tag, start, end) {
      const type = getAttribute(tag, 'type')?.value ?? '';
      if (tag.name === 'style' || isRun(type))
        inlineCode.push({ tag: tag.name === 'style' ? 'style' : 'script', start, end });
      hidden.push({
        isStructuredData: type === 'application/ld+json',
        source: readSource(source, start, end),
      });
    },
    finish: () => ({
      name,
      path,
      text: source,
      elements,
      hidden,
      inlineCode,
      visible: { text: words.join(''), pieces },
    }),
  };
}
