import { replaceTraced, traceText, type TracedText } from '../../domain/traced-text.ts';
import type { SourceFile } from '../source-file.ts';

/** A page of the built site as every rule reads it: all that stands in it, and where. */
export interface Page extends SourceFile {
  readonly name: string;
  /** In the order in which they open. */
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
  readonly tag: Tag;
  /** Offset of the tag in the file. */
  readonly offset: number;
  /** The words inside a link or a heading of a list, without blanks at either end; empty for other elements. */
  readonly text: string;
}

/** A start tag, wherever it stands: elements whose tags are written alike may have the same one. */
export interface Tag {
  /** In small letters, as the names of attributes. */
  readonly name: string;
  readonly written: string;
  readonly attributes: readonly PageAttribute[];
}

export interface PageAttribute {
  readonly name: string;
  readonly value: string;
  /** Offsets in the tag of the value as it is written, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** The attribute of a tag; undefined when it has none of that name. */
export const getAttribute = ({ attributes }: Tag, name: string): PageAttribute | undefined =>
  attributes.find((attribute) => attribute.name === name);

/** The value of an attribute as its tag writes it. */
export const getWritten = ({ written }: Tag, { start, end }: PageAttribute): string =>
  written.slice(start, end);

/** The same apart from the escapes that HTML asks for, and with its place in the tag. */
export const getSource = ({ written }: Tag, { start, end }: PageAttribute): TracedText =>
  readSource(written, start, end);

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

export function undoEscape(escape: string): string {
  const name = escape.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return meanings[name] ?? escape;
  return String.fromCodePoint(
    name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10),
  );
}

/** A part of a file without the escapes that HTML asks for. */
export function readSource(source: string, start: number, end: number): TracedText {
  const traced = traceText(source.slice(start, end), start);
  if (!traced.text.includes('&')) return traced;
  return replaceTraced(traced, lawfulEscapes, ([escape]) => undoEscape(escape));
}
