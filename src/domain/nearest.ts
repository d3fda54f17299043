/**
 * The candidate that was probably meant: at most a third of its letters wrong,
 * and no other candidate as near. Returns undefined when there is none.
 */
export function findNearest(written: string, candidates: Iterable<string>): string | undefined {
  const [nearest, ...others] = findAllNearest(written, candidates);
  return others.length === 0 ? nearest : undefined;
}

/** The candidates with at most a third of their letters wrong to which no other is nearer, in the order given. */
export function findAllNearest(written: string, candidates: Iterable<string>): string[] {
  const names = new Set(candidates);
  if (names.has(written)) return [written];
  let nearest: string[] = [];
  let least = Infinity;
  const small = written.toLowerCase();
  for (const candidate of names) {
    const other = candidate.toLowerCase();
    const most = Math.min(least, Math.max(1, Math.floor(candidate.length / 3)));
    // Each letter more or less is a slip.
    if (Math.abs(small.length - other.length) > most) continue;
    const distance = getDistance(small, other);
    if (distance > most) continue;
    nearest = distance < least ? [candidate] : [...nearest, candidate];
    least = distance;
  }
  return nearest;
}

/** Damerau–Levenshtein distance (optimal string alignment): slips of one letter, or of two neighbours, count one. */
function getDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, replaced);
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length]!;
}
