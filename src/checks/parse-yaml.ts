import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Node, type Scalar } from 'yaml';

/** A way into a value: keys and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

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

export interface YamlProblem {
  readonly kind: 'malformed' | 'duplicate-key' | 'anchor';
  readonly offset: number;
  /** What the parser says, or the key, or the name of the anchor. */
  readonly detail: string;
}

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
  try {
    return parseWhole(text, span);
  } catch {
    // Lists in lists in lists, until the parser's stack is full.
    return getUnreadable({ kind: 'malformed', offset: span.start, detail: 'It is nested too deeply' });
  }
}

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

  const problems: YamlProblem[] = document.errors.map((error) => ({
    kind: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'malformed',
    offset: error.pos[0] + shift,
    detail: error.code === 'DUPLICATE_KEY' ? readKey(text, error.pos[0] + shift) : error.message,
  }));
  visit(document, (_, node) => {
    if (!isAlias(node) && !(isScalar(node) || isMap(node) || isSeq(node))) return;
    const anchor = isAlias(node) ? node.source : node.anchor;
    if (anchor !== undefined)
      problems.push({ kind: 'anchor', offset: getSpan(node, shift).start, detail: anchor });
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
    }
  };
  walk(document.contents, []);

  const canBeRead = problems.every(({ kind }) => kind === 'duplicate-key');
  return {
    data: canBeRead ? (document.toJS() as unknown) : undefined,
    problems,
    texts,
    getKey: (path) => keys.get(getName(path)),
    getValue: (path) => values.get(getName(path)),
  };
}

const isQuoted = (node: Scalar) => node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';

function getSpan(node: Node, shift: number): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start: start + shift, end: end + shift };
}

const readKey = (text: string, offset: number) =>
  /^["']?([^"':\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? '';
