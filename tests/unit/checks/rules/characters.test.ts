import { describe, expect, it } from 'vitest';
import { check, list, report } from '../clean-content.ts';

const path = 'src/content/pages/about/en.mdx';
const write = (body: string) =>
  list({ [path]: (given) => given.replace('Some text.', () => body) }).map((problem) =>
    problem.replace(`${path}:`, ''),
  );

describe('a text has no', () => {
  it.each([
    ['a\0b', ['8:2 file/control-char']],
    ['a\x1bb\x7f', ['8:2 file/control-char', '8:4 file/control-char']],
    ['a\x85b', ['8:2 file/control-char']],
    ['a\u202eb\u202c', ['8:2 text/bidi-control', '8:4 text/bidi-control']],
    ['a\u2066b\u2069', ['8:2 text/bidi-control', '8:4 text/bidi-control']],
    ['a\u200eb', ['8:2 text/bidi-control']],
    ['😀\u200b', ['8:2 text/invisible']],
    ['a\u200cb', ['8:2 text/invisible']],
    ['a\ufeffb', ['8:2 text/invisible']],
    ['a\u{e0041}b', ['8:2 text/invisible']],
    ['a\u00adb', ['8:2 text/soft-hyphen']],
    ['e\u0301 and o\u0308', ['8:1 text/not-nfc', '8:8 text/not-nfc']],
    ['\u212b', ['8:1 text/not-nfc']],
    ['m\u0456grant', ['8:2 text/confusable']],
    ['\u0440\u0430\u0441', ['8:1 text/confusable']],
    ['\u0430bж', ['8:1 text/confusable']],
    ['\uff49om', ['8:1 text/confusable']],
    ['\u{1d422}om', ['8:1 text/confusable']],
    ['cafÃ©', ['8:4 text/mojibake']],
  ])('%j', (body, expected) => {
    expect(write(body)).toEqual(expected);
  });

  it.each([
    'a\tb',
    'Tab\tand\nlines',
    'É, ï, ø, ş, İ, ß',
    'русский',
    'она русская',
    'αβγδ',
    'عربي\u200f (IOM)',
    'می\u200cخواهم',
    '👨\u200d👩\u200d👧',
    'a\u00a0b',
    '5 µm, 3 Ω',
  ])('more than it needs: %j', (body) => {
    expect(write(body)).toEqual([]);
  });

  it('word of another alphabet that looks like ours, and the report names the letter', () => {
    expect(report({ [path]: (given) => given.replace('Some text.', 'A m\u0456grant.') }))
      .toMatchInlineSnapshot(`
      "src/content/pages/about/en.mdx:8:4  error  text/confusable
        "mіgrant" has "і" (U+0456), a letter of another alphabet that looks like "i". Here only the Latin "i" works.
        Did you mean "migrant"? Delete the letter and type it on your keyboard.
        More: CONTRIBUTING.md#text-confusable

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });
});

describe('a word of another alphabet', () => {
  const read = (words: string) => report({ [path]: (given) => given.replace('Some text.', words) });

  it.each([
    // A word of look-alikes alone is one of ours, but not in a line that quotes the other alphabet.
    ['\u0440\u0430\u0441 here', ['8:1 text/confusable']],
    ['\u0440\u0430\u0441 \u0436\u0438', []],
    ['\u0440\u0430\u0441\n\u0436\u0438', ['8:1 text/confusable']],
    ['\u0436\u0438\n\u0440\u0430\u0441', ['9:1 text/confusable']],
    ['\u0436\u0438\n\nx \u0440\u0430\u0441', ['10:3 text/confusable']],
    ['\u03bf \u03c9\u03bc', []],
    ['\u0585 \u0561', []],
    ['\u0440\u0430\u0441 é ü 5', ['8:1 text/confusable']],
    ['abc\u0430', ['8:4 text/confusable']],
    ['\u{1d422}\u{1d428}m \u0430b', ['8:1 text/confusable', '8:5 text/confusable']],
    ['I\u{1d428}', ['8:2 text/confusable']],
    ['\u0436\u0430', []],
  ])('%j', (body, expected) => {
    expect(write(body)).toEqual(expected);
  });

  it('is answered with the word that was meant, unless other letters of it have no twin', () => {
    expect(read('\u{1d422}\u{1d428}m')).toContain('Did you mean "iom"?');
    expect(read('\u0430bc')).toContain('Did you mean "abc"?');
    expect(read('\u0430b\u0436')).not.toContain('Did you mean');
    expect(read('\u0430b\u0436')).toContain('"\u0430b\u0436"');
  });
});

it('letters with their accents apart are answered whole', () => {
  const read = (words: string) => report({ [path]: (given) => given.replace('Some text.', words) });
  expect(read('o\u0302\u0323')).toContain('from 3 characters (U+006F U+0302 U+0323)');
  // There is no such letter in one piece.
  expect(write('x\u0302')).toEqual([]);
});

it('twenty of one kind are enough for one run', () => {
  expect(write('\u200b'.repeat(50))).toHaveLength(20);
});

it('a dictionary and a data file are read in the same way', () => {
  const codes = check({
    'src/i18n/nl.json': (text) => text.replace('Home', 'H\u03bfme'),
    'src/content/places/utrecht.yaml': (text) => text.replace('Utrecht', 'Ut\u00adrecht'),
  }).map(({ code }) => code);
  expect(codes).toEqual(['text/soft-hyphen', 'text/confusable']);
});
