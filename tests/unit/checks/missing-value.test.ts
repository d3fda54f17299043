import { describe, expect, it } from 'vitest';
import { emptyValue, missingValue } from '../../../src/checks/missing-value.ts';

const find = (pattern: RegExp, text: string) => Array.from(text.matchAll(pattern), ([found]) => found);

describe('in place of a value that is missing stands', () => {
  it.each([
    ['Ring undefined now', ['undefined']],
    ['mailto:undefined, NaN', ['undefined', 'NaN']],
    ['[object Object] and [object Promise]', ['[object Object]', '[object Promise]']],
    ['${site.url}/${}', ['${site.url}', '${}']],
    ['undefinedness, well_undefinedé, 1NaN, NaN2, Énaan', []],
    ['[object], [objects Object], $ {a}, ${a', []],
    ['${a{b}', []],
  ])('%j', (text, expected) => {
    expect(find(missingValue, text)).toEqual(expected);
  });
});

describe('"null" is no word where it stands alone', () => {
  it.each([
    ['null', ['null']],
    ['(null), null; 5 null', ['null', 'null', 'null']],
    ['the null, null hypothesis', []],
    ['a null', []],
    ['null and void', []],
    ['nullify, 0null, null0, annulé null-null', ['null']],
  ])('%j', (text, expected) => {
    expect(find(emptyValue, text)).toEqual(expected);
  });
});
