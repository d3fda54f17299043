import type { SearchEntry } from './search-entry.ts';

export interface LetterGroup {
  /** The first letter of every title of the group, in upper case; "#" for titles that begin with no letter. */
  readonly letter: string;
  readonly entries: readonly SearchEntry[];
}

const combiningMark = /\p{M}/gu;

function getLetter(title: string, intl: string): string {
  const letter = /\p{L}/u.exec(title.normalize('NFD').replace(combiningMark, ''))?.[0];
  return letter?.toLocaleUpperCase(intl) ?? '#';
}

/** Groups entries, which are in the order of the alphabet, by the letter they begin with; É stands with E. */
export function groupByLetter(entries: readonly SearchEntry[], intl: string): LetterGroup[] {
  return [...Map.groupBy(entries, ({ title }) => getLetter(title, intl))].map(([letter, grouped]) => ({
    letter,
    entries: grouped,
  }));
}
