import { isIban } from '../domain/personal-number.ts';

/** A bank account number in a text. */
export interface FoundAccount {
  /** As written, in groups or not. */
  readonly written: string;
  /** Offset in the text, 0-based, in UTF-16 units. */
  readonly offset: number;
}

const blank = /[ \u00a0\u202f]/g;
const candidates = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:${blank.source}?[A-Z0-9]){11,30}(?![\p{L}\p{N}])`,
  'gu',
);

/** Finds account numbers (IBAN, ISO 13616) whose check digits fit. */
export function findAccounts(text: string): FoundAccount[] {
  return Array.from(text.matchAll(candidates)).flatMap(({ 0: written, index }) => {
    const iban = findLongestIban(written);
    return iban === undefined ? [] : [{ written: iban, offset: index }];
  });
}

/** Capital letters behind a number may be the next word. */
function findLongestIban(written: string): string | undefined {
  for (let end = written.length; end > 14; end -= 1) {
    const part = written.slice(0, end);
    if (isIban(part.replace(blank, ''))) return part.trim();
  }
  return undefined;
}
