export interface KeptWords {
  readonly kept: number;
  readonly all: number;
}

/**
 * How many words of `printed` stand in `published` unchanged and in the same order: the longest common
 * subsequence. A word is what stands between blanks; capitals and the punctuation around it do not count.
 */
export function countKeptWords(printed: string, published: string): KeptWords {
  const before = splitWords(printed);
  const after = splitWords(published);
  let row = new Array<number>(after.length + 1).fill(0);
  for (const word of before) {
    const next = [0];
    after.forEach((candidate, index) =>
      next.push(candidate === word ? at(row, index) + 1 : Math.max(at(row, index + 1), at(next, index))),
    );
    row = next;
  }
  return { kept: at(row, after.length), all: before.length };
}

export function addKeptWords(counts: readonly KeptWords[]): KeptWords {
  return counts.reduce((sum, { kept, all }) => ({ kept: sum.kept + kept, all: sum.all + all }), {
    kept: 0,
    all: 0,
  });
}

const at = (row: readonly number[], index: number) => row[index] ?? 0;

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => word !== '');
}
