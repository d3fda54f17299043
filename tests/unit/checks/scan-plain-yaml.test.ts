import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';
import { scanPlainYaml } from '../../../src/checks/scan-plain-yaml.ts';
import { readTakenSources } from '../../taken-content.ts';

const spanOf = (text: string) => ({ start: 0, end: text.length });

/** The parser reads a text with a tab in a note; it says nothing else than without. */
const parse = (text: string) => parseYaml(`${text}\n# \t\n`);

/** Whether a text is plain; and then as the parser reads it. */
function isPlain(text: string): boolean {
  const plain = scanPlainYaml(text, spanOf(text));
  if (!plain) return false;
  const parsed = parse(text);
  expect(parsed.problems).toEqual([]);
  expect(plain).toStrictEqual({ data: parsed.data, texts: parsed.texts });
  expect(JSON.stringify(plain.data)).toBe(JSON.stringify(parsed.data));
  return true;
}

describe('a text is plain, and read as the parser reads it, with', () => {
  it.each([
    ['a group', 'a: b\nc: d e, [f] (g)#h {i} - j\n'],
    ['groups in groups', 'a:\n  b: c\n  d:\n      e: f\ng: h\n'],
    ['a list', 'a:\n  - b\n  - c d\ne: f\n'],
    ['a list right below its key', 'a:\n- b\n- c\nd: e\n'],
    ['a list of groups', '- a: b\n  c: d\n- e:\n    f: g\n  h:\n    - i\n'],
    ['a list right below its key in a list', '- a:\n  - b\n- c: d\n'],
    ['a list in brackets', 'a: [b, c-d, "e, f", \'g\', 1, true, h i]\nj: []\nk: [ l ,m ]\n'],
    ['values between quotes', 'a: "b: c # d"\ne: \'f "g"\'\nh: ""\n'],
    ['whole numbers', 'a: 0\nb: 12\nc: 123456789012345\n'],
    ['yes and no', 'a: true\nb: false\nc: yes\nno: d\non: e\n'],
    ['days and times', 'a: 2024-08-31\nb: 08:00\nc: "2024-08"\n'],
    ['words of the signs of numbers', 'a: face\nb: ox\nc: [a-b, Fee]\n'],
    ['notes in lines of their own, and empty lines', '# a: b\n\nc: d\n    # e\n\n   \nf:\n# g\n  - h\n'],
    ['blanks behind a key', 'a:   b\nc: \n  d: e\n'],
    ['no line end at the end', 'a: b'],
    ['letters of every kind', 'a: «é» 😀 b\u00a0c\n'],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(true);
  });
});

describe('the parser has to read', () => {
  it.each([
    ['nothing', ''],
    ['notes alone', '# a\n'],
    ['a key without a value', 'a:\nb: c\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a key that is no word', '1: a\n'],
    ['a key between quotes', '"a": b\n'],
    ['a key that is no text', 'true: a\n'],
    ['nothing but a word', 'a\n'],
    ['a value that goes on in the next line', 'a: b\n  c\n'],
    ['a value between quotes that goes on', 'a: "b\n  c"\n'],
    ['a value in a block', 'a: |\n  b\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a quote in a quote', "a: 'b''c'\n"],
    ['words behind quotes', 'a: "b" c\n'],
    ['a note behind a value', 'a: b # c\n'],
    ['a note behind quotes', 'a: "b" # c\n'],
    ['a note behind a key', 'a: # b\n  - c\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['a colon at the end of a value', 'a: b:\n'],
    ['a blank at the end of a value', 'a: b \n'],
    ['a group in braces', 'a: { b: c }\n'],
    ['brackets in brackets', 'a: [[b]]\n'],
    ['brackets that stay open', 'a: [b,\n  c]\n'],
    ['brackets that end with a comma', 'a: [b,]\n'],
    ['words behind brackets', 'a: [b] c\n'],
    ['a colon in brackets', 'a: [b: c]\n'],
    ['a name for a value', 'a: &b c\n'],
    ['a value by its name', 'a: *b\n'],
    ['a kind of value', 'a: !!str b\n'],
    ['a fraction', 'a: 1.5\n'],
    ['a number with a sign', 'a: -1\n'],
    ['a number that begins with nought', 'a: 010\n'],
    ['a number that may be too long', 'a: 1234567890123456\n'],
    ['a hexadecimal number', 'a: 0x1F\n'],
    ['a number in powers of ten', 'a: 1e3\n'],
    ['nothing by its name', 'a: null\nb: ~\n'],
    ['a list in a list', '- - a\n'],
    ['an item without a value', 'a:\n  -\n  - b\n'],
    ['an item far behind its sign', '-   a\n'],
    ['a list behind a group', 'a: b\n- c\n'],
    ['a group behind a list', '- a\nb: c\n'],
    ['lines that stand too far to the right', 'a:\n  b: c\n    d: e\n'],
    ['lines that stand between two places', 'a:\n    b: c\n  d: e\n'],
    ['a first line that stands further to the right', '  a: b\nc: d\n'],
    ['tabs', 'a:\tb\n'],
    ['line ends of Windows', 'a: b\r\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(false);
  });
});

it('whatever lines and signs are put together, it says what the parser says', () => {
  const line = fc.constantFrom(
    ...['a: b', 'a:', 'c: [d, e]', 'f: "g"', "h: 'i'", 'j: 1', 'k: 2024-01-01', '- l', '- m: n', '# o', ''],
  );
  const lines = fc.array(
    fc.tuple(fc.nat({ max: 3 }), line).map(([depth, words]) => `${'  '.repeat(depth)}${words}\n`),
    { maxLength: 7 },
  );
  const signs = fc.constantFrom(
    ...[
      '\n',
      ' ',
      '- ',
      '-',
      ':',
      ': ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&',
      '*',
      '!',
      '|',
      '>',
    ],
    ...['%', '@', '`', '?', '\\', '=', '.', '1', 'null', '\u00a0', '\u2028', '---', '...', '\nb: c', '\n- d'],
  );
  const slips = fc.array(fc.tuple(fc.nat(), signs), { maxLength: 2 });
  const slip = (text: string, [at, sign]: readonly [number, string]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place);
  };
  fc.assert(
    fc.property(lines, slips, (written, made) => {
      isPlain(made.reduce(slip, written.join('')));
    }),
    { numRuns: 3000 },
  );
});

it('nearly every file of the content is plain', () => {
  const files = readTakenSources().files.filter(({ path }) => /^src\/content\/.*\.yaml$/.test(path));
  const plain = files.filter(({ text }) => isPlain(text));
  expect(plain.length).toBeGreaterThan(files.length * 0.8);
});

it('a plain text tells where its keys and values stand, like any other', () => {
  const text = 'a:\n  b: "c"\n  d: [e]\n';
  for (const parsed of [parseYaml(text), parse(text)]) {
    expect(parsed.getKey(['a', 'b'])).toEqual({ start: 5, end: 6 });
    expect(parsed.getValue(['a', 'b'])).toEqual({ start: 8, end: 11 });
    expect(parsed.getValue(['a', 'd'])).toEqual({ start: 17, end: 20 });
    expect(parsed.getValue(['a', '*'])).toBeUndefined();
    expect(parsed.getKey(['x'])).toBeUndefined();
  }
});

it('a part of a file is read with its places in the file', () => {
  const text = '---\na: b\n---\nc: d\n';
  const plain = scanPlainYaml(text, { start: 4, end: 9 });
  expect(plain).toEqual({
    data: { a: 'b' },
    texts: [{ start: 7, end: 8, path: ['a'], value: 'b', textStart: 7 }],
  });
});
