/** A text made from another one, which still knows where its characters came from. */
export interface TracedText {
  readonly text: string;
  /** In the order of the text; the first begins at 0. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  /** Where it begins in the text; it ends where the next one begins. */
  readonly start: number;
  /** Where it comes from: offset in the original, 0-based, in UTF-16 units. */
  readonly origin: number;
  /** Whether it was copied letter by letter; what was inserted comes from one place as a whole. */
  readonly isCopy: boolean;
}

/** A text before anything is replaced; `origin` is its own offset when it is a part of a longer one. */
export function traceText(text: string, origin = 0): TracedText {
  return { text, pieces: [{ start: 0, origin, isCopy: true }] };
}

/** The offset in the original of the character at `index`, or of the end. */
export function getOrigin({ pieces }: TracedText, index: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  const { start, origin, isCopy } = pieces[low]!;
  return isCopy ? origin + index - start : origin;
}

/**
 * Replaces every match of `pattern` (with the flag g). What a replacement
 * inserts is said to come from the place where its match began.
 */
export function replaceTraced(
  traced: TracedText,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): TracedText {
  const pieces: Piece[] = [];
  let text = '';
  let done = 0;
  let current = 0;
  const copyUntil = (end: number) => {
    while ((traced.pieces[current + 1]?.start ?? Infinity) <= done) current += 1;
    pieces.push({
      start: text.length,
      origin: getOrigin(traced, done),
      isCopy: traced.pieces[current]!.isCopy,
    });
    for (let next = current + 1; (traced.pieces[next]?.start ?? Infinity) <= end; next += 1) {
      const piece = traced.pieces[next]!;
      pieces.push({ ...piece, start: text.length + piece.start - done });
    }
    text += traced.text.slice(done, end);
  };
  for (const match of traced.text.matchAll(pattern)) {
    copyUntil(match.index);
    const inserted = replacement(match);
    if (inserted !== '')
      pieces.push({ start: text.length, origin: getOrigin(traced, match.index), isCopy: false });
    text += inserted;
    done = match.index + match[0].length;
  }
  if (pieces.length === 0) return traced;
  copyUntil(traced.text.length);
  return { text, pieces };
}

/** One text after the other. */
export function joinTraced(parts: readonly TracedText[]): TracedText {
  const pieces: Piece[] = [];
  let length = 0;
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, start: length + piece.start });
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), pieces };
}
