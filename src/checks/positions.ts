/** A place in a text: both numbers start at 1; columns count characters (code points), not bytes or UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineBreak = /\r\n|\n|\r/g;

/** The position of an offset (UTF-16 units, 0-based) in a text. A byte order mark takes no column: editors hide it. */
export function getPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  let line = 1;
  let lineStart = before.startsWith('\uFEFF') ? 1 : 0;
  for (const match of before.matchAll(lineBreak)) {
    // A carriage return whose line feed stands at the offset itself does not yet end the line.
    if (match[0] === '\r' && match.index + 1 === offset && text[offset] === '\n') break;
    line += 1;
    lineStart = match.index + match[0].length;
  }
  return { line, column: Array.from(before.slice(lineStart)).length + 1 };
}

/** The offset of a position whose column counts UTF-16 units, as parsers give it; the end of the text at most. */
export function getOffset(text: string, line: number, column: number): number {
  let lineStart = 0;
  let current = 1;
  for (const match of text.matchAll(lineBreak)) {
    if (current === line) break;
    current += 1;
    lineStart = match.index + match[0].length;
  }
  return Math.min(lineStart + column - 1, text.length);
}

/** The offset (UTF-16 units, 0-based) of a position that {@link getPosition} gave. */
export function getCodePointOffset(text: string, { line, column }: Position): number {
  const lineStart = getOffset(text, line, 1) + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0);
  const before = Array.from(text.slice(lineStart)).slice(0, column - 1);
  return lineStart + before.join('').length;
}
