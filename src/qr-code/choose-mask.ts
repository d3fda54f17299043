import { encode } from 'uqr';
import { remember } from '../domain/remember.ts';

/** Rows of modules, one byte each, after each other: 1 is dark. */
export interface Modules {
  readonly size: number;
  readonly cells: Uint8Array;
}

const masks = [0, 1, 2, 3, 4, 5, 6, 7];

/** The same, packed: each row, and each column, from the lowest bit of its first word. */
interface Lines {
  readonly size: number;
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
}

const bits = 32;

/**
 * The code of a text (error correction M) under the mask that a reader finds
 * easiest, as ISO/IEC 18004, 7.8.3, scores them. The encoder draws every code
 * eight times to find it; here it draws one, because two masks differ in the
 * same modules for all codes of a size.
 */
export function encodeUnderBestMask(text: string): Modules {
  const [first = 0] = masks;
  const code = encodeUnder(text, first);
  const lines = pack(code);
  const differences = getMaskDifferences(code.size);
  const scores = differences.map(({ packed }) => getPenalty(change(lines, packed)));
  const { cells } = differences[scores.indexOf(Math.min(...scores))]!;
  return { size: code.size, cells: code.cells.map((cell, index) => cell ^ cells[index]!) };
}

function encodeUnder(text: string, mask: number, version?: number): Modules {
  const fixed = version === undefined ? {} : { minVersion: version, maxVersion: version };
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: 0, maskPattern: mask, ...fixed });
  const cells = new Uint8Array(size * size);
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x += 1) if (row[x]) cells[y * size + x] = 1;
  return { size, cells };
}

/** What each mask, with its number in the code, changes in a code under the first mask. */
const getMaskDifferences = remember((size: number) => {
  const version = (size - 17) / 4;
  const [base, ...others] = masks.map((mask) => encodeUnder('', mask, version));
  return [base!, ...others].map(({ cells }) => {
    const changed = cells.map((cell, index) => cell ^ base!.cells[index]!);
    return { cells: changed, packed: pack({ size, cells: changed }) };
  });
});

const countWords = (size: number) => Math.ceil(size / bits);

function pack({ size, cells }: Modules): Lines {
  const words = countWords(size);
  const rows = new Uint32Array(size * words);
  const columns = new Uint32Array(size * words);
  for (let index = 0; index < cells.length; index += 1) {
    if (cells[index] === 0) continue;
    const x = index % size;
    const y = (index - x) / size;
    rows[y * words + (x >>> 5)]! |= 1 << (x & 31);
    columns[x * words + (y >>> 5)]! |= 1 << (y & 31);
  }
  return { size, rows, columns };
}

const change = ({ size, rows, columns }: Lines, difference: Lines): Lines => ({
  size,
  rows: rows.map((word, index) => word ^ difference.rows[index]!),
  columns: columns.map((word, index) => word ^ difference.columns[index]!),
});

/** Points for what makes a code hard to read: N1 to N4 of the standard. */
function getPenalty({ size, rows, columns }: Lines): number {
  const words = countWords(size);
  let penalty = 0;
  for (let start = 0; start < rows.length; start += words) {
    penalty += getLinePenalty(rows, start, size) + getLinePenalty(columns, start, size);
  }
  let dark = 0;
  for (let index = 0; index < rows.length; index += 1) dark += countBits(rows[index]!);
  const total = size * size;
  const excess = Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1;
  return penalty + countBlocks(rows, size) * 3 + excess * 10;
}

/** Two by two modules of one colour. */
function countBlocks(rows: Uint32Array, size: number): number {
  const words = countWords(size);
  let blocks = 0;
  for (let index = 0; index < rows.length - words; index += 1) {
    const word = index % words;
    const pairs = Math.min(bits, size - 1 - word * bits);
    const isPair = pairs === bits ? -1 : (1 << pairs) - 1;
    const isLast = word === words - 1;
    const upper = rows[index]!;
    const lower = rows[index + words]!;
    const nextUpper = isLast ? 0 : rows[index + 1]!;
    const nextLower = isLast ? 0 : rows[index + words + 1]!;
    const differs =
      (upper ^ ((upper >>> 1) | (nextUpper << 31))) |
      (lower ^ ((lower >>> 1) | (nextLower << 31))) |
      (upper ^ lower);
    blocks += countBits(~differs & isPair);
  }
  return blocks;
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Of one line at a time: light and dark by turns, from light to light. */
const runs = new Uint16Array(180);

/** Long runs of one colour in a row or a column, and what looks like one of the three finding marks. */
function getLinePenalty(lines: Uint32Array, start: number, size: number): number {
  const words = countWords(size);
  let penalty = 0;
  let last = 0;
  let begin = 0;
  let before = 0;
  // The border around the code is light, and wider than any mark.
  runs[0] = size;
  for (let word = 0; word < words; word += 1) {
    const line = lines[start + word]!;
    // A bit for each module that has another colour than the one before it.
    let turns = line ^ ((line << 1) | before);
    before = line >>> 31;
    while (turns !== 0) {
      const place = word * bits + 31 - Math.clz32(turns & -turns);
      turns &= turns - 1;
      const length = place - begin;
      if (length >= 5) penalty += length - 2;
      runs[last]! += length;
      last += 1;
      runs[last] = 0;
      begin = place;
    }
  }
  // Sizes are odd: behind the last module its word has room, and is light.
  const rest = size - begin;
  if (rest >= 5) penalty += rest - 2;
  runs[last]! += rest + size;

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
