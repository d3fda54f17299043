import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTraced } from '../../../src/domain/encoded-text.ts';
import { replaceTraced, traceText } from '../../../src/domain/traced-text.ts';

describe('a text with replacements', () => {
  it('knows where each of its characters came from', () => {
    const { text, offsets } = replaceTraced(traceText('a--b'), /--/g, () => '+++');
    expect(text).toBe('a+++b');
    expect(offsets).toEqual([0, 1, 1, 1, 3, 4]);
  });

  it('has an offset for each unit and its end, whatever is replaced', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (original, inserted) => {
        const { text, offsets } = replaceTraced(traceText(original), /[a-m]+/g, () => inserted);
        expect(offsets).toHaveLength(text.length + 1);
        expect([...offsets].sort((left, right) => left - right)).toEqual(offsets);
        expect(offsets.at(-1)).toBe(original.length);
      }),
    );
  });
});

describe('characters in disguise', () => {
  it.each([
    ['a%40b', 'a@b'],
    ['a%2540b', 'a@b'],
    ['a&#64;b', 'a@b'],
    ['a&#x40;b', 'a@b'],
    ['a&commat;b', 'a@b'],
    ['a\\u0040b', 'a@b'],
    ['a\\x40b', 'a@b'],
    ['a\\u{40}b', 'a@b'],
    ['a\\@b', 'a@b'],
    ['%C3%A9', 'é'],
  ])('%s is %s', (encoded, decoded) => {
    expect(decodeTraced(traceText(encoded)).text).toBe(decoded);
  });

  it.each(['100 %', '%E9', 'R&D', '&unknown;', '&#9999999;', 'a \\ b'])('%s stays as it is', (text) => {
    expect(decodeTraced(traceText(text)).text).toBe(text);
  });
});
