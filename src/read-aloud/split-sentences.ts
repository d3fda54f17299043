/** A piece of a block of text in one language. */
export interface TextRun {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** What is spoken in one breath: a sentence, or the part of one that is in one language. */
export interface Utterance extends TextRun {
  /** Place of the first character in the text of the block, all runs joined. */
  readonly start: number;
  /** Place behind the last character. */
  readonly end: number;
}

/** Cuts at the ends of sentences as the language has them (Unicode UAX #29); one piece where the browser cannot. */
function findSentences(text: string, lang: string): { readonly start: number; readonly end: number }[] {
  if (!('Segmenter' in Intl)) return [{ start: 0, end: text.length }];
  return Array.from(
    new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text),
    ({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    }),
  );
}

/**
 * Splits a block of text into what is spoken, in order. A sentence is cut
 * where its language changes, so that each part has the voice of its own
 * language. White space around an utterance belongs to none; pieces without a
 * letter or digit join nothing and are left out.
 */
export function splitSentences(runs: readonly TextRun[], lang: string): Utterance[] {
  const text = runs.map((run) => run.text).join('');
  let begin = 0;
  const spans = runs.map((run) => ({ lang: run.lang, start: begin, end: (begin += run.text.length) }));
  return findSentences(text, lang).flatMap((sentence) => {
    const parts: { lang: string; start: number; end: number }[] = [];
    for (const span of spans) {
      const start = Math.max(span.start, sentence.start);
      const end = Math.min(span.end, sentence.end);
      const before = parts.at(-1);
      if (start >= end) continue;
      if (before && (before.lang === span.lang || !isSpoken(text.slice(start, end)))) before.end = end;
      else parts.push({ lang: span.lang, start, end });
    }
    return parts.map((part) => trim(text, part)).filter((part) => isSpoken(part.text));
  });
}

const isSpoken = (text: string) => /[\p{L}\p{N}]/u.test(text);

function trim(text: string, { lang, start, end }: { lang: string; start: number; end: number }): Utterance {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const spoken = piece.trim();
  return { lang, start: from, end: from + spoken.length, text: spoken.replace(/\s+/g, ' ') };
}
