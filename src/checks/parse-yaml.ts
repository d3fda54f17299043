import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type ErrorCode,
  type Node,
  type Scalar,
} from 'yaml';
import { scanPlainYaml, type PlainYaml } from './scan-plain-yaml.ts';

/** A way into a value: keys and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Whether `path` is the place that `pattern` describes; "*" stands for any key or any place of a list. */
export const isAt = (path: Path, pattern: Path): boolean =>
  path.length === pattern.length && pattern.every((step, index) => step === '*' || step === path[index]);

/** Half open range of offsets (UTF-16 units, 0-based) in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One written value that is not a list or a group. */
export interface YamlText extends Span {
  readonly path: Path;
  readonly value: unknown;
  /** Offset of the value's first character, behind an opening quote. */
  readonly textStart: number;
}

/** Why fields cannot be read, as far as the parser can tell. */
export type YamlFault =
  | 'tab'
  | 'quote'
  | 'colon'
  | 'colonBlank'
  | 'otherBlank'
  | 'bracket'
  | 'indent'
  | 'sign'
  | 'depth'
  | 'json'
  | 'other';

export type YamlProblem =
  | { readonly kind: 'malformed'; readonly offset: number; readonly fault: YamlFault }
  /** `name` is the key that stands twice, the name of the anchor, or the words that are read as a note. */
  | {
      readonly kind: 'duplicate-key' | 'anchor' | 'lost-text';
      readonly offset: number;
      readonly name: string;
    };

const faults: Readonly<Partial<Record<ErrorCode, YamlFault>>> = {
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'quote',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_INDENT: 'indent',
  BAD_COLLECTION_TYPE: 'indent',
  BAD_PROP_ORDER: 'indent',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'colon',
  BAD_SCALAR_START: 'sign',
  BAD_DIRECTIVE: 'sign',
  BAD_ALIAS: 'sign',
  UNEXPECTED_TOKEN: 'sign',
};

/** Page details or a data file: the values, and where each of them is written. */
export interface ParsedYaml {
  /** Undefined when the text cannot be read; `problems` then says why. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Every written value in the order of the text, keys left out. */
  readonly texts: readonly YamlText[];
  readonly getKey: (path: Path) => Span | undefined;
  readonly getValue: (path: Path) => Span | undefined;
}

const getName = (path: Path) => JSON.stringify(path);

/**
 * Reads YAML 1.2 (of which JSON is a part) from `text`, or from the part of it
 * that `span` tells, without ever throwing. Anchors and aliases are refused
 * before they can grow.
 */
export function parseYaml(text: string, span: Span = { start: 0, end: text.length }): ParsedYaml {
  const deep = deepLists.exec(text.slice(span.start, span.end));
  if (deep) return getUnreadable({ kind: 'malformed', offset: span.start + deep.index, fault: 'depth' });
  const plain = scanPlainYaml(text, span);
  if (plain) return addPlaces(plain, text, span);
  try {
    return parseWhole(text, span);
  } catch {
    // Brackets in brackets, until the parser's stack is full.
    return getUnreadable({ kind: 'malformed', offset: span.start, fault: 'depth' });
  }
}

/** Where keys and groups stand is hardly ever asked of a text in order; then the parser tells. */
function addPlaces({ data, texts }: PlainYaml, text: string, span: Span): ParsedYaml {
  let whole: ParsedYaml | undefined;
  const getWhole = () => (whole ??= parseWhole(text, span));
  return {
    data,
    problems: [],
    texts,
    getKey: (path) => getWhole().getKey(path),
    getValue: (path) => {
      const written = texts.find((other) => isSame(other.path, path));
      return written ? { start: written.start, end: written.end } : getWhole().getValue(path);
    },
  };
}

const isSame = (left: Path, right: Path) =>
  left.length === right.length && left.every((step, index) => step === right[index]);

/** Lists in lists in lists on one line: the parser's time grows with the square of their depth. */
const deepLists = /(?:[-?] +){20}/;

const getUnreadable = (problem: YamlProblem): ParsedYaml => ({
  data: undefined,
  problems: [problem],
  texts: [],
  getKey: () => undefined,
  getValue: () => undefined,
});

function parseWhole(text: string, span: Span): ParsedYaml {
  const shift = span.start;
  const document = parseDocument(text.slice(span.start, span.end), { prettyErrors: false, uniqueKeys: true });

  const problems: YamlProblem[] = document.errors
    .map(({ code, pos }): YamlProblem => {
      const offset = pos[0] + shift;
      return code === 'DUPLICATE_KEY'
        ? { kind: 'duplicate-key', offset, name: readKey(text, offset) }
        : { kind: 'malformed', ...explain(text, span, offset, faults[code] ?? 'other') };
    })
    // The parser stumbles more than once over one slip.
    .filter(
      ({ kind, offset }, index, all) =>
        kind !== 'malformed' ||
        !all
          .slice(0, index)
          .some(
            (other) => other.kind === kind && getLineStart(text, other.offset) === getLineStart(text, offset),
          ),
    );
  // One is enough to tell: copies of copies can be many.
  const mayHaveAnchors = /[&*]/.test(text);
  if (mayHaveAnchors)
    visit(document, (_, node) => {
      if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
      const name = isAlias(node) ? node.source : node.anchor;
      if (name === undefined) return undefined;
      // The range of a value begins behind its anchor.
      const { start } = getSpan(node, shift);
      const written = isAlias(node) ? start : text.lastIndexOf(`&${name}`, start);
      problems.push({ kind: 'anchor', offset: written === -1 ? start : written, name });
      return visit.BREAK;
    });

  const keys = new Map<string, Span>();
  const values = new Map<string, Span>();
  const texts: YamlText[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      values.set(getName(path), getSpan(node, shift));
      for (const pair of node.items) {
        if (!isScalar(pair.key)) continue;
        const inner = [...path, String(pair.key.value)];
        keys.set(getName(inner), getSpan(pair.key, shift));
        walk(pair.value, inner);
      }
    } else if (isSeq(node)) {
      values.set(getName(path), getSpan(node, shift));
      node.items.forEach((item, index) => walk(item, [...path, index]));
    } else if (isScalar(node)) {
      const written = getSpan(node, shift);
      values.set(getName(path), written);
      texts.push({
        ...written,
        path,
        value: node.value,
        textStart: written.start + (isQuoted(node) ? 1 : 0),
      });
      const note =
        node.type === 'PLAIN' ? /^[ \t]+(#[^\r\n]*)/.exec(text.slice(written.end, span.end)) : null;
      if (note) {
        const offset = written.end + note[0].length - note[1]!.length;
        problems.push({ kind: 'lost-text', offset, name: note[1]!.trim() });
      }
    }
  };
  walk(document.contents, []);

  const canBeRead = problems.every(({ kind }) => kind === 'duplicate-key' || kind === 'lost-text');
  return {
    data: canBeRead ? (document.toJS() as unknown) : undefined,
    problems,
    texts,
    getKey: (path) => keys.get(getName(path)),
    getValue: (path) => values.get(getName(path)),
  };
}

const getLineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** Slips that the parser notices, but names after what follows from them. */
function explain(
  text: string,
  span: Span,
  offset: number,
  fault: YamlFault,
): { readonly offset: number; readonly fault: YamlFault } {
  const lineStart = getLineStart(text, offset);
  const line = text.slice(lineStart, span.end).split(/\r?\n/, 1)[0]!;
  const otherBlank = line.search(/(?<=^[ \t]*(?:[\w-]+:)?)[\u00a0\u202f\u3000]/);
  if (otherBlank !== -1) return { offset: lineStart + otherBlank, fault: 'otherBlank' };
  const glued = /^[ \t]*[A-Za-z][\w-]*:(?=[^\s/])/.exec(line);
  if (glued && (fault === 'colon' || fault === 'quote'))
    return { offset: lineStart + glued[0].length, fault: 'colonBlank' };
  const bracket = findOpenBracket(text, span, lineStart);
  return bracket === undefined ? { offset, fault } : { offset: bracket, fault: 'bracket' };
}

/** The bracket in the last line with words above, when nothing closes it there. */
function findOpenBracket(text: string, span: Span, lineStart: number): number | undefined {
  const above = text.slice(span.start, lineStart).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  const line = above.slice(start);
  const open = /^[^"'#]*?: *([[{])(?:[^\]}"']|"[^"]*"|'[^']*')*$/.exec(line);
  return open ? span.start + start + line.indexOf(open[1]!) : undefined;
}

const isQuoted = (node: Scalar) => node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';

function getSpan(node: Node, shift: number): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start: start + shift, end: end + shift };
}

const readKey = (text: string, offset: number) =>
  /^["']?([^"':\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? '';
