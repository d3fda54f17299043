import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTraced } from '../../../src/domain/encoded-text.ts';
import {
  getOrigin,
  joinTraced,
  replaceTraced,
  traceText,
  type TracedText,
} from '../../../src/domain/traced-text.ts';

const getOrigins = (traced: TracedText) =>
  Array.from({ length: traced.text.length + 1 }, (_, index) => getOrigin(traced, index));

describe('a text with replacements', () => {
  it('knows where each of its characters came from', () => {
    const traced = replaceTraced(traceText('a--b'), /--/g, () => '+++');
    expect(traced.text).toBe('a+++b');
    expect(getOrigins(traced)).toEqual([0, 1, 1, 1, 3, 4]);
  });

  it('keeps that knowledge through a second replacement', () => {
    const once = replaceTraced(traceText('a--b--c', 10), /--/g, () => '');
    const twice = replaceTraced(once, /b/g, () => 'xy');
    expect(twice.text).toBe('axyc');
    expect(getOrigins(twice)).toEqual([10, 13, 13, 16, 17]);
  });

  it('can be several texts, one after the other', () => {
    const joined = joinTraced([traceText('ab', 5), traceText('', 9), traceText('c', 2)]);
    expect(joined.text).toBe('abc');
    expect(getOrigins(joined)).toEqual([5, 6, 2, 3]);
  });

  it('leads back to the same letter, whatever is replaced', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 20 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('', '+', '+++'),
        fc.constantFrom('', '#'),
        (original, first, second) => {
          const once = replaceTraced(traceText(original), /-+/g, () => first);
          const twice = replaceTraced(once, /a|\+b/g, () => second);
          for (const [index, letter] of Array.from(twice.text).entries()) {
            if (/[abc]/.test(letter)) expect(original[getOrigin(twice, index)]).toBe(letter);
          }
          expect(getOrigin(twice, twice.text.length)).toBe(original.length);
        },
      ),
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
