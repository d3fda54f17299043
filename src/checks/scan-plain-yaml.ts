import type { Path, Span, YamlText } from './parse-yaml.ts';

/** What a text of YAML says: its value, and every written value in the order of the text, keys left out. */
export interface PlainYaml {
  readonly data: unknown;
  readonly texts: readonly YamlText[];
}

interface Line {
  /** Offset of the first character that is no blank. */
  readonly start: number;
  readonly end: number;
  /** How many blanks stand before it. */
  readonly column: number;
}

/** What is not as plain as it must be. */
const other = Symbol('other');

const key = /([A-Za-z][\w-]*):(?: +|$)/my;
const item = /- (?=\S)/y;
/** A value without quotes begins with none of the signs that mean something there. */
const beginning = /[^\s\-?:,[\]{}#&*!|>'"%@`.+~=<]/y;
const quoted = /"[^"\\\n]*"|'[^'\n]*'/y;
/** In a list in brackets, signs and brackets end a value. */
const inBrackets = /[A-Za-z0-9][\w-]*(?: [\w-]+)*/y;
const blanks = / */y;

/** A number, or perhaps one: a day of the calendar is none. */
const numeric = /^(?=\D*\d)[\d+\-.xXoOa-fA-F_]+$/;
const day = /^\d{4}-\d\d-\d\d$/;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
/** Words that are no text. */
const word = /^(?:true|false|null)$/i;

/**
 * Reads YAML that is written so plainly that nobody could read it in another
 * way: groups, lists, and values that stand on one line. It takes a fifth of the
 * time of the parser, and most files of the content are so. Undefined for all
 * else, mistakes included: the parser of YAML reads that.
 */
export function scanPlainYaml(text: string, span: Span): PlainYaml | undefined {
  const lines = findLines(text, span);
  if (lines === undefined || lines.length === 0) return undefined;
  const texts: YamlText[] = [];
  let next = 0;

  const data = readCollection(lines[0]!.column, []);
  return data === other || next < lines.length ? undefined : { data, texts };

  /** The group or list that begins in the next line, whose lines begin at `column`. */
  function readCollection(column: number, path: Path): unknown {
    return isMatch(item, text, lines![next]!.start)
      ? readList(column, path)
      : readGroup(column, path, lines![next]!.start);
  }

  /** A group whose first key stands at `first`: at the beginning of the next line, or behind the sign of an item. */
  function readGroup(column: number, path: Path, first: number): unknown {
    const group: Record<string, unknown> = {};
    let start = first;
    do {
      const { end } = lines![next]!;
      const match = matchAt(key, text, start);
      const name = match?.[1];
      if (name === undefined || word.test(name) || Object.hasOwn(group, name)) return other;
      const inner = [...path, name];
      const valueStart = start + match![0].length;
      next += 1;
      const value = valueStart < end ? readLine(valueStart, end, inner) : readBelow(column, inner);
      if (value === other) return other;
      group[name] = value;
      if (isDone(column)) return group;
      if (lines![next]!.column !== column) return other;
      start = lines![next]!.start;
    } while (!isMatch(item, text, start));
    // Items at the place of the keys: of a list around the group, which cannot begin at the same place.
    return other;
  }

  /** What stands in the lines below a key; a list may begin right below it. */
  function readBelow(column: number, path: Path): unknown {
    const line = lines![next];
    if (line === undefined || line.column < column) return other;
    if (line.column === column && !isMatch(item, text, line.start)) return other;
    return readCollection(line.column, path);
  }

  function readList(column: number, path: Path): unknown {
    const list: unknown[] = [];
    do {
      const { start, end } = lines![next]!;
      const inner = [...path, list.length];
      const valueStart = start + 2;
      let value: unknown;
      if (isMatch(key, text, valueStart)) value = readGroup(column + 2, inner, valueStart);
      else {
        next += 1;
        value = readLine(valueStart, end, inner);
      }
      if (value === other) return other;
      list.push(value);
      if (isDone(column)) return list;
      if (lines![next]!.column !== column) return other;
    } while (isMatch(item, text, lines![next]!.start));
    // The next key of the group that the list belongs to.
    return list;
  }

  /** Whether the next line belongs to something further out. */
  function isDone(column: number): boolean {
    return next >= lines!.length || lines![next]!.column < column;
  }

  /** A value that stands on one line. */
  function readLine(start: number, end: number, path: Path): unknown {
    if (text[start] === '[') return readBrackets(start, end, path);
    const match = matchAt(quoted, text, start);
    if (match) return start + match[0].length === end ? addQuoted(match[0], start, path) : other;
    const written = text.slice(start, end);
    if (!isMatch(beginning, text, start) || / $|:$|: | #/.test(written)) return other;
    return addWritten(written, start, path);
  }

  /** A list of short values in brackets. */
  function readBrackets(open: number, end: number, path: Path): unknown {
    const list: unknown[] = [];
    let at = skipBlanks(open + 1);
    if (text[at] === ']') return at + 1 === end ? list : other;
    while (at < end) {
      const inner = [...path, list.length];
      const inQuotes = matchAt(quoted, text, at)?.[0];
      const written = inQuotes ?? matchAt(inBrackets, text, at)?.[0];
      if (written === undefined) return other;
      const value = inQuotes === undefined ? addWritten(written, at, inner) : addQuoted(written, at, inner);
      if (value === other) return other;
      list.push(value);
      at = skipBlanks(at + written.length);
      if (text[at] === ']') return at + 1 === end ? list : other;
      if (text[at] !== ',') return other;
      at = skipBlanks(at + 1);
    }
    return other;
  }

  function skipBlanks(at: number): number {
    return at + matchAt(blanks, text, at)![0].length;
  }

  function addQuoted(written: string, start: number, path: Path): string {
    const value = written.slice(1, -1);
    texts.push({ start, end: start + written.length, path, value, textStart: start + 1 });
    return value;
  }

  function addWritten(written: string, start: number, path: Path): unknown {
    const value = readValue(written);
    if (value !== other) texts.push({ start, end: start + written.length, path, value, textStart: start });
    return value;
  }
}

/** The value of a word without quotes: a text, a whole number, true or false. */
function readValue(written: string): unknown {
  if (written === 'true') return true;
  if (written === 'false') return false;
  if (word.test(written)) return other;
  if (!numeric.test(written) || day.test(written)) return written;
  return wholeNumber.test(written) ? Number(written) : other;
}

/** The lines that say something, without those that are empty or a note; undefined when blanks or line ends are of another kind. */
function findLines(text: string, { start, end }: Span): Line[] | undefined {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at);
    const lineEnd = found === -1 || found > end ? end : found;
    const first = at + matchAt(blanks, text, at)![0].length;
    if (first < lineEnd && text[first] !== '#')
      lines.push({ start: first, end: lineEnd, column: first - at });
    at = lineEnd + 1;
  }
  return /[\t\r\uFEFF]/.test(text.slice(start, end)) ? undefined : lines;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isMatch(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
