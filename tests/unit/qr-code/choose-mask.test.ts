import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { encodeUnderBestMask } from '../../../src/qr-code/choose-mask.ts';

const draw = ({ size, cells }: { size: number; cells: Uint8Array }) =>
  Array.from({ length: size }, (_, row) => cells.subarray(row * size, (row + 1) * size).join('')).join('\n');

const text = fc.oneof(
  fc.webUrl(),
  fc.emailAddress().map((address) => `mailto:${address}`),
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  // Long runs and patches, which the points are about.
  fc.nat({ max: 250 }).map((length) => 'A'.repeat(length)),
  fc.nat({ max: 400 }).map((length) => '0'.repeat(length)),
);

it('a code is the one that the encoder itself chooses from all eight masks, for any text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { data } = encode(written, { ecc: 'M', boostEcc: false, border: 0 });
      const expected = data.map((row) => row.map(Number).join('')).join('\n');
      expect(draw(encodeUnderBestMask(written))).toBe(expected);
    }),
    { numRuns: 400 },
  );
});
