/** Characters that were saved as UTF-8 and read as Windows-1252, or as ISO 8859-1. */
export interface FoundMojibake {
  readonly raw: string;
  /** Offset of `raw` in the text, 0-based, in UTF-16 units. */
  readonly offset: number;
  /** What was written first; undefined where it is lost. */
  readonly meant: string | undefined;
}

/** What Windows-1252 shows for the bytes 80 to 9F; its five gaps are read as C1 controls (WHATWG Encoding). */
const specials =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Two or more characters that stand for bytes above 7F, or the character that replaces what is lost. */
const candidates = new RegExp(`\ufffd+|[\\u0080-\\u00ff${specials}]{2,}`, 'gu');

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Finds "Ã©" where "é" was meant, and U+FFFD where a character is lost. */
export function findMojibake(text: string): FoundMojibake[] {
  return Array.from(text.matchAll(candidates)).flatMap(({ 0: run, index }) => {
    if (run.startsWith('\ufffd')) return [{ raw: run, offset: index, meant: undefined }];
    return findInRun(run, index);
  });
}

/** The run may begin or end with characters that are as they should be, quotation marks for example. */
function findInRun(run: string, offset: number): FoundMojibake[] {
  for (let start = 0; start < run.length; start += 1) {
    for (let end = run.length; end > start + 1; end -= 1) {
      const raw = run.slice(start, end);
      const meant = decodeAgain(raw);
      if (meant === undefined || !isPlausible(meant)) continue;
      return [{ raw, offset: offset + start, meant }, ...findInRun(run.slice(end), offset + end)];
    }
  }
  return [];
}

function decodeAgain(raw: string): string | undefined {
  const bytes = Array.from(raw, (character) => {
    const special = specials.indexOf(character);
    return special === -1 ? character.charCodeAt(0) : 0x80 + special;
  });
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Accented Latin letters, the signs of European texts, pictures, or several
 * letters: by chance "é”…" is a character too, but a Chinese one alone.
 */
const isPlausible = (meant: string) =>
  /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\p{Extended_Pictographic}]+$/u.test(meant) ||
  /^\p{L}{3,}$/u.test(meant);
