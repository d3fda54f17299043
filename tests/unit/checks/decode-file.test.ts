import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFile } from '../../../src/checks/decode-file.ts';

const decode = (...parts: (string | number[])[]) =>
  decodeFile('a.yaml', Buffer.concat(parts.map((part) => Buffer.from(part as string))));

it('keeps the text as it is, its byte order mark too', () => {
  expect(decode('\uFEFFé 😀')).toEqual({ path: 'a.yaml', text: '\uFEFFé 😀' });
});

it.each([
  [['é 😀', [0xe9, 0xff, 0xfe], ' x'], { byteOffset: 7, offset: 4, bytes: 'E9 FF FE' }],
  [[[0xff, 0xfe], 'a\0'], { byteOffset: 0, offset: 0, bytes: 'FF FE' }],
  [['abc', [0xe2, 0x82]], { byteOffset: 3, offset: 3, bytes: 'E2 82' }],
  [['abc', [0xe9], 'def'], { byteOffset: 3, offset: 3, bytes: 'E9' }],
  [['a', [0xc3], 'é'], { byteOffset: 1, offset: 1, bytes: 'C3 C3 A9' }],
  [['a', [0xff, 0xff, 0xff, 0xff, 0xff]], { byteOffset: 1, offset: 1, bytes: 'FF FF FF FF' }],
] as const)('says where %j is no UTF-8', (parts, damage) => {
  expect(decode(...(parts as unknown as string[])).damage).toEqual(damage);
});

it('finds no damage in any text, and the first wrong byte behind any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const clean = text.toWellFormed();
      expect(decode(clean).damage).toBeUndefined();
      expect(decode(clean, [0xff], 'x').damage).toMatchObject({
        byteOffset: Buffer.byteLength(clean),
        offset: clean.length,
      });
    }),
  );
});
