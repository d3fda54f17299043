import type { Locale } from '../../site.ts';

/** A word that neither a dictionary nor a word list of the project has. */
export interface Misspelling {
  readonly word: string;
  readonly locale: Locale;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Words of the dictionary that look like it, the best first. */
  readonly suggestions: readonly string[];
}
