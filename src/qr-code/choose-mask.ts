import { encode } from 'uqr';
import { remember } from '../domain/remember.ts';

/** Rows of modules, one byte each, after each other: 1 is dark. */
export interface Modules {
  readonly size: number;
  readonly cells: Uint8Array;
}

const masks = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * The code of a text (error correction M) under the mask that a reader finds
 * easiest, as ISO/IEC 18004, 7.8.3, scores them. The encoder draws every code
 * eight times to find it; here it draws one, because two masks differ in the
 * same modules for all codes of a size.
 */
export function encodeUnderBestMask(text: string): Modules {
  const [first = 0] = masks;
  const code = encodeUnder(text, first);
  const candidates = getMaskDifferences(code.size).map((difference) => apply(code, difference));
  const scores = candidates.map(getPenalty);
  return candidates[scores.indexOf(Math.min(...scores))]!;
}

function encodeUnder(text: string, mask: number, version?: number): Modules {
  const fixed = version === undefined ? {} : { minVersion: version, maxVersion: version };
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: 0, maskPattern: mask, ...fixed });
  const cells = new Uint8Array(size * size);
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x += 1) if (row[x]) cells[y * size + x] = 1;
  return { size, cells };
}

function apply({ size, cells }: Modules, difference: Uint8Array): Modules {
  const changed = new Uint8Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) changed[index] = cells[index]! ^ difference[index]!;
  return { size, cells: changed };
}

/** What each mask, with its number in the code, changes in a code under the first mask. */
const getMaskDifferences = remember((size: number) => {
  const version = (size - 17) / 4;
  const [base, ...others] = masks.map((mask) => encodeUnder('', mask, version));
  return [base!, ...others].map((code) => apply(code, base!.cells).cells);
});

/** Points for what makes a code hard to read: N1 to N4 of the standard. */
function getPenalty({ size, cells }: Modules): number {
  let penalty = 0;
  for (let line = 0; line < size; line += 1) {
    penalty += getLinePenalty(cells, size, line * size, 1) + getLinePenalty(cells, size, line, size);
  }
  let dark = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    dark += cell;
    const isBlock =
      (index + 1) % size !== 0 &&
      cell === cells[index + 1] &&
      cell === cells[index + size] &&
      cell === cells[index + size + 1];
    if (isBlock) penalty += 3;
  }
  const total = cells.length;
  const excess = Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1;
  return penalty + excess * 10;
}

/** Of one line at a time: light and dark by turns, from light to light. */
const runs = new Uint16Array(180);

/** Long runs of one colour in a row or a column, and what looks like one of the three finding marks. */
function getLinePenalty(cells: Uint8Array, size: number, start: number, step: number): number {
  let penalty = 0;
  let last = 0;
  let colour = 0;
  let length = 0;
  // The border around the code is light, and wider than any mark.
  runs[0] = size;
  for (let count = 0, index = start; count < size; count += 1, index += step) {
    if (cells[index] !== colour) {
      runs[last]! += length;
      last += 1;
      runs[last] = 0;
      colour = cells[index]!;
      length = 0;
    }
    length += 1;
    if (length === 5) penalty += 3;
    else if (length > 5) penalty += 1;
  }
  runs[last]! += length;
  if (colour === 1) {
    last += 1;
    runs[last] = 0;
  }
  runs[last]! += size;

  for (let after = 6; after <= last; after += 2) {
    const unit = runs[after - 1]!;
    const isMark =
      runs[after - 3] === unit * 3 &&
      runs[after - 2] === unit &&
      runs[after - 4] === unit &&
      runs[after - 5] === unit;
    if (!isMark) continue;
    if (runs[after - 6]! >= unit * 4 && runs[after]! >= unit) penalty += 40;
    if (runs[after]! >= unit * 4 && runs[after - 6]! >= unit) penalty += 40;
  }
  return penalty;
}
