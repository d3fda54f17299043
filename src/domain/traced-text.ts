/** A text made from another one, which still knows where its characters came from. */
export interface TracedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original. */
  readonly offsets: readonly number[];
}

/** The text itself, before anything is replaced. */
export function traceText(text: string): TracedText {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, index) => index) };
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
  let text = '';
  const offsets: number[] = [];
  let done = 0;
  for (const match of traced.text.matchAll(pattern)) {
    const inserted = replacement(match);
    text += traced.text.slice(done, match.index) + inserted;
    for (let index = done; index < match.index; index += 1) offsets.push(traced.offsets[index]!);
    for (let count = 0; count < inserted.length; count += 1) offsets.push(traced.offsets[match.index]!);
    done = match.index + match[0].length;
  }
  if (done === 0) return traced;
  for (let index = done; index <= traced.text.length; index += 1) offsets.push(traced.offsets[index]!);
  return { text: text + traced.text.slice(done), offsets };
}
