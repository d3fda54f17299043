import type { Correction } from '../../src/domain/correction.ts';
import type { HealedText } from './heal-line-breaks.ts';

export interface CorrectedText {
  readonly text: string;
  /** Those that found their words; the others begin on another line than they name, or touch another's words. */
  readonly applied: readonly Correction[];
}

/** Replaces each printed fragment once, where it begins on the line of its correction. */
export function applyCorrections(printed: HealedText, corrections: readonly Correction[]): CorrectedText {
  const placed = corrections
    .map((correction) => ({ correction, offset: findOffset(printed, correction) }))
    .sort((one, other) => (one.offset ?? 0) - (other.offset ?? 0));
  const applied: Correction[] = [];
  let text = '';
  let done = 0;
  for (const { correction, offset } of placed) {
    if (offset === undefined || offset < done) continue;
    applied.push(correction);
    text += printed.text.slice(done, offset) + correction.published;
    done = offset + correction.printed.length;
  }
  return { text: text + printed.text.slice(done), applied };
}

function findOffset({ text, starts }: HealedText, { line, printed }: Correction): number | undefined {
  const index = starts.findIndex((start) => start.line === line);
  const begin = starts[index]?.offset;
  if (begin === undefined) return undefined;
  const offset = text.indexOf(printed, begin);
  const end = starts[index + 1]?.offset ?? text.length;
  return offset !== -1 && offset < end ? offset : undefined;
}
