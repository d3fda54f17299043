import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getCodePointOffset, getOffset, getPosition } from '../../../src/checks/positions.ts';

describe('a position', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['é😀x', 3, 1, 3],
    ['\uFEFFab', 1, 1, 1],
    ['a\r\nb', 2, 1, 3],
  ])('in %j at %i is %i:%i', (text, offset, line, column) => {
    expect(getPosition(text, offset)).toEqual({ line, column });
  });

  it('leads back to its offset, whatever the line ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', 'é') });
    fc.assert(
      fc.property(text, fc.nat(), (given, place) => {
        const offset = place % (given.length + 1);
        const { line, column } = getPosition(given, offset);
        expect(getOffset(given, line, column)).toBe(offset);
      }),
    );
  });
});

describe('a place that was told', () => {
  it.each(['', 'a\nb', '\uFEFFab\ncd', '😀 é\r\n😀x\n', 'a\rb😀c'])(
    'leads back to every character of %j',
    (text) => {
      let offset = text.startsWith('\uFEFF') ? 1 : 0;
      for (const character of text.slice(offset)) {
        expect(getCodePointOffset(text, getPosition(text, offset))).toBe(offset);
        offset += character.length;
      }
    },
  );

  it('in columns of a parser leads to the end of the text at most', () => {
    expect(getOffset('ab\ncd', 2, 2)).toBe(4);
    expect(getOffset('ab\ncd', 2, 20)).toBe(5);
    expect(getOffset('ab\ncd', 9, 1)).toBe(3);
  });
});
