/** A line of a printed text, with the number that an editor counts to: the first is 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

export interface HealedText {
  /** Lines of a paragraph joined by a blank, paragraphs by a line break. */
  readonly text: string;
  /** Where each printed line begins in `text`, in order. */
  readonly starts: readonly { readonly line: number; readonly offset: number }[];
}

/**
 * Words that are spelled with a hyphen and that the leaflets happen to break at it. No rule can tell
 * "large-scale" from "sam-pling": a new one belongs here.
 */
const hyphenatedWords: ReadonlySet<string> = new Set(['large-scale']);

/** After a hyphen at the end of a line, these show that the word itself ends there: "selectie- en oriëntatiemissies". */
const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'en', 'of']);

/**
 * Undoes what the typesetter did to running text: hyphens at the end of a line go unless the word is
 * spelled with one, lines become paragraphs, runs of blanks become one. A blank line ends a paragraph
 * only after a sentence; elsewhere the text ran around a picture. Hyphens inside a line stay.
 */
export function healLineBreaks(lines: readonly Line[]): HealedText {
  const starts: { line: number; offset: number }[] = [];
  let text = '';
  let afterBlankLine = false;
  for (const { number, text: raw } of lines) {
    const printed = raw.trim().replace(/\s+/g, ' ');
    if (printed === '') {
      afterBlankLine = true;
      continue;
    }
    const broken = /[\p{L}\p{N}]+-$/u.exec(text)?.[0];
    const next = /^\p{Ll}+/u.exec(printed)?.[0];
    if (broken !== undefined && next !== undefined && !conjunctions.has(next)) {
      if (!hyphenatedWords.has(broken + next)) text = text.slice(0, -1);
    } else if (text !== '') {
      text += afterBlankLine && /[.!?:]$/.test(text) ? '\n' : ' ';
    }
    starts.push({ line: number, offset: text.length });
    text += printed;
    afterBlankLine = false;
  }
  return { text, starts };
}
