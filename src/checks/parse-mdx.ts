import { mdxToMdast } from 'satteri';
import { remember } from '../domain/remember.ts';
import { escapePattern } from './escape-pattern.ts';
import { parseYaml, type ParsedYaml, type Span } from './parse-yaml.ts';
import { getOffset } from './positions.ts';

/** A node of the text's tree (mdast with MDX), as far as the rules look at it. */
export interface MdxNode {
  readonly type: string;
  /** Offsets in the file. */
  readonly span: Span;
  readonly name?: string | null | undefined;
  readonly attributes?: readonly MdxAttribute[] | undefined;
  readonly url?: string | undefined;
  readonly value?: string | undefined;
  readonly depth?: number | undefined;
  /** What stands for a picture. */
  readonly alt?: string | undefined;
  readonly children: readonly MdxNode[];
}

export interface MdxAttribute {
  /** Undefined for `{...values}`. */
  readonly name: string | undefined;
  /** Undefined when it has none, or when its value is code. */
  readonly value: string | undefined;
  readonly isCode: boolean;
  /** Offset of its name in the file. */
  readonly offset: number;
  /** Offset of the first character of its value. */
  readonly valueOffset: number;
}

export interface MdxProblem {
  readonly kind: 'comment' | 'code' | 'unclosed' | 'unopened' | 'malformed';
  readonly offset: number;
  /** Name of the tag that is never closed or opened, otherwise what the parser says. */
  readonly detail: string;
  /** What is open where the end of something else stands. */
  readonly open?: { readonly name: string; readonly offset: number } | undefined;
}

export interface ParsedMdx {
  /** Undefined when the file does not begin with page details between two lines of three hyphens. */
  readonly details: ParsedYaml | undefined;
  /** Where the text below the page details is. */
  readonly body: Span;
  readonly nodes: readonly MdxNode[];
  readonly problems: readonly MdxProblem[];
}

const fences = /^\uFEFF?---[ \t]*\r?\n(?<details>(?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/;
const htmlComment = /<!--[\s\S]*?(?:-->|$)/g;

/** After this many problems in one file the rest waits for the next run. */
const mostProblems = 20;

/**
 * Reads a page without running anything in it. A text that cannot be parsed is
 * parsed again without the line that was wrong, so that one run tells all.
 */
export function parseMdx(text: string): ParsedMdx {
  const match = fences.exec(text);
  const bodyStart = match?.[0].length ?? 0;
  const detailsStart = match ? text.indexOf('\n') + 1 : 0;
  const details = match
    ? parseYaml(text, { start: detailsStart, end: detailsStart + match.groups!['details']!.length })
    : undefined;
  return { details, body: { start: bodyStart, end: text.length }, ...parseBody(text, bodyStart) };
}

/** Quotes in quotes, code in code: the parser's time grows with the square of their depth. */
const tooDeep = /(?:> ?){20}|\{{20}/;

function parseBody(text: string, bodyStart: number): { nodes: MdxNode[]; problems: MdxProblem[] } {
  const deep = text.slice(bodyStart).search(tooDeep);
  if (deep !== -1)
    return { nodes: [], problems: [{ kind: 'malformed', offset: bodyStart + deep, detail: 'depth' }] };
  const problems: MdxProblem[] = [];
  // Blanks in place of what is set aside keep every offset.
  let readable = blankOut(text, 0, bodyStart).replace(htmlComment, (comment, offset: number) => {
    problems.push({ kind: 'comment', offset, detail: comment });
    return blankOut(comment, 0, comment.length);
  });
  while (problems.length < mostProblems) {
    try {
      const root = mdxToMdast(readable) as unknown as RawNode;
      return { nodes: (root.children ?? []).map((node) => readNode(node, readable)), problems };
    } catch (error) {
      const problem = readParserError(readable, error);
      if (!isEndOfAny(problem, problems)) problems.push(problem);
      const { offset, open } = problem;
      const next = blankOutLine(blankOutLine(readable, offset), open?.offset ?? offset);
      if (next === readable) break;
      readable = next;
    }
  }
  return { nodes: [], problems };
}

const blankOut = (text: string, start: number, end: number) =>
  text.slice(0, start) +
  text.slice(start, end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) +
  text.slice(end);

function blankOutLine(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  return blankOut(text, lineStart, lineEnd === -1 ? text.length : lineEnd);
}

/** Whether an end belongs to a tag that was not closed in its own paragraph: one slip, one problem. */
const isEndOfAny = ({ kind, offset, detail }: MdxProblem, problems: readonly MdxProblem[]) =>
  kind === 'unopened' &&
  problems.some((other) => other.kind === 'unclosed' && other.detail === detail && other.offset < offset);

/** Satteri begins its messages with "line:column: "; columns count UTF-16 units. */
function readParserError(text: string, error: unknown): MdxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(?:Error )?(\d+):(\d+): /.exec(message);
  const offset = place ? getOffset(text, Number(place[1]), Number(place[2])) : 0;
  const unclosed = /Expected a closing tag for `<([^>`]*)>`/.exec(message);
  if (unclosed) return { kind: 'unclosed', offset, detail: unclosed[1]! };
  const unopened = /Unexpected closing tag `<\/([^>`]*)>`/.exec(message);
  if (unopened) {
    const open = /for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(message);
    return {
      kind: 'unopened',
      offset,
      detail: unopened[1]!,
      open: open ? { name: open[1]!, offset: getOffset(text, Number(open[2]), Number(open[3])) } : undefined,
    };
  }
  const kind = /\bexpression\b|\boxc\b|import\/export|\bESM\b/i.test(message) ? 'code' : 'malformed';
  return { kind, offset, detail: message.slice(place?.[0].length ?? 0) };
}

/** A node as the parser gives it. */
export interface RawNode {
  readonly type: string;
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly url?: string;
  readonly value?: string;
  readonly depth?: number;
  readonly alt?: string;
  readonly children?: readonly RawNode[];
}

/** The part of a node that the rules look at; `text` is the file that it stands in. */
export function readNode(node: RawNode, text: string): MdxNode {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  return {
    type: node.type,
    span,
    name: node.name,
    attributes: node.attributes?.map(({ name, value }) => ({
      name,
      value: typeof value === 'string' ? value : undefined,
      isCode: name === undefined || (typeof value === 'object' && value !== null),
      ...locateAttribute(text, span, name),
    })),
    url: node.url,
    value: node.value,
    depth: node.depth,
    alt: node.alt,
    children: (node.children ?? []).map((child) => readNode(child, text)),
  };
}

/** The parser tells the place of a tag but not of its attributes. */
function locateAttribute(
  text: string,
  { start, end }: Span,
  name: string | undefined,
): { offset: number; valueOffset: number } {
  const tag = text.slice(start, end);
  const pattern =
    name === undefined
      ? /\{\s*\.\.\./
      : new RegExp(`(?<=\\s)${escapePattern(name)}(?:\\s*=\\s*["']|(?=[\\s=/>]))`);
  const match = pattern.exec(tag);
  const offset = start + (match?.index ?? 0);
  return { offset, valueOffset: offset + (match?.[0].length ?? 0) };
}

/** Every node of a page, the outer before the inner. */
export const walkMdx = remember((nodes: readonly MdxNode[]): readonly MdxNode[] => {
  const found: MdxNode[] = [];
  const walk = (node: MdxNode): void => {
    found.push(node);
    node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return found;
});

/** The words of a node as a reader sees them. */
export function getNodeText(node: MdxNode): string {
  return node.value ?? node.children.map(getNodeText).join('');
}
