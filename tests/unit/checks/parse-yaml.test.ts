import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';

describe('a data file', () => {
  it('tells where each field and each value stands', () => {
    const text = 'a: 1\nlist:\n  - "x"\n';
    const parsed = parseYaml(text);
    expect(parsed.data).toEqual({ a: 1, list: ['x'] });
    expect(parsed.getKey(['list'])).toEqual({ start: 5, end: 9 });
    expect(parsed.getValue(['list', 0])).toEqual({ start: 15, end: 18 });
    expect(parsed.texts.map(({ path, textStart }) => [path, textStart])).toEqual([
      [['a'], 3],
      [['list', 0], 16],
    ]);
  });

  it('can be a part of a text', () => {
    const text = '---\na: b\n---\n';
    const parsed = parseYaml(text, { start: 4, end: 9 });
    expect(parsed.getValue(['a'])).toEqual({ start: 7, end: 8 });
  });

  it.each([
    ['a: 1\na: 2\n', 'duplicate-key', 5, 'a'],
    ['a: &x 1\n', 'anchor', 3, 'x'],
    ['a: *x\n', 'anchor', 3, 'x'],
    ['a:\n\tb: 1\n', 'malformed', 3, 'tab'],
    ['a: "x\n', 'malformed', 6, 'quote'],
    ['a: b: c\n', 'malformed', 3, 'colon'],
    ['a: @x\n', 'malformed', 3, 'sign'],
    ['a: 1\nb:x\n', 'malformed', 7, 'colonBlank'],
    ['a:\u00a01\nb: 2\n', 'malformed', 2, 'otherBlank'],
    ['a:\n\u00a0\u00a0- b\n', 'malformed', 3, 'otherBlank'],
    ['a: [b, c\nd: e\n', 'malformed', 3, 'bracket'],
    ['a: { b: "c"\nd: e\n', 'malformed', 3, 'bracket'],
    ['a: b #c d\n', 'lost-text', 5, '#c d'],
    ['a:\n  - b # c\n', 'lost-text', 9, '# c'],
    ['a: 1\n  b: 2\n', 'malformed', 3, 'colon'],
    ['- '.repeat(50_000), 'malformed', 0, 'depth'],
    ['a: b\n' + 'c: ' + '- '.repeat(20), 'malformed', 8, 'depth'],
    ['['.repeat(20_000), 'malformed', 0, 'depth'],
    ['a:\n    b: 1\n  c: 2\n', 'malformed', 12, 'indent'],
    ['a:\n  - b\n c: 2\n', 'malformed', 9, 'indent'],
    ['a: b\nc\nd: e\n', 'malformed', 5, 'quote'],
    ['a: %x\n', 'malformed', 3, 'sign'],
    ['a: "x" y\n', 'malformed', 7, 'sign'],
    ['a: |x\n b\n', 'malformed', 4, 'sign'],
    ['a: "b": c\n', 'malformed', 3, 'colon'],
    ['a\nb: c\n', 'malformed', 0, 'colon'],
    ['a: - b\n', 'malformed', 3, 'sign'],
    ['a:b\nc: d\n', 'malformed', 2, 'colonBlank'],
    ['a: b\n---\nc: d\n', 'malformed', 5, 'other'],
    ['a: b\n\tc: d\n', 'malformed', 5, 'tab'],
    ['a: { b: c\n', 'malformed', 3, 'bracket'],
    ["a: ['b', c\nd: e\n", 'malformed', 3, 'bracket'],
    ['a: x\nb: "y" [c\nd: e\n', 'malformed', 12, 'sign'],
    ['"a": 1\n"a": 2\n', 'duplicate-key', 7, 'a'],
    ["'a b': 1\n'a b': 2\n", 'duplicate-key', 9, 'a b'],
    ['a: 1\n\n\na: 2\n', 'duplicate-key', 7, 'a'],
    ['a: { b: c #d\n}\n', 'lost-text', 10, '#d'],
    ['a: b \t #c \n', 'lost-text', 7, '#c'],
    ['a: &x\n  b: c\n', 'anchor', 3, 'x'],
    ['a: &x [b]\n', 'anchor', 3, 'x'],
  ])('with a fault says which and where: %#', (text, kind, offset, detail) => {
    expect(parseYaml(text).problems[0]).toEqual({
      kind,
      offset,
      [kind === 'malformed' ? 'fault' : 'name']: detail,
    });
  });

  it('can be read although a field stands twice or a note was meant as text, and not with any other fault', () => {
    expect(parseYaml('a: 1\na: 2\n').data).toEqual({ a: 2 });
    expect(parseYaml('a: b #c\n').data).toEqual({ a: 'b' });
    expect(parseYaml('a: &x 1\n').data).toBeUndefined();
    expect(parseYaml('a: b: c\n').data).toBeUndefined();
  });

  it('with several slips tells each, in its own line', () => {
    expect(parseYaml('a:\u202fb\nc: d:e: f\n').problems).toEqual([
      { kind: 'malformed', offset: 2, fault: 'otherBlank' },
      { kind: 'malformed', offset: 8, fault: 'colon' },
    ]);
    expect(parseYaml('a: 1\na: 2\na: 3\n').problems).toHaveLength(2);
  });

  it('that cannot be read at all has nothing in it', () => {
    const { data, texts, getKey, getValue } = parseYaml('- '.repeat(50));
    expect([data, texts, getKey([0]), getValue([0])]).toEqual([undefined, [], undefined, undefined]);
  });

  it('that is a part of a text has its slips at their places in the whole', () => {
    const text = '---\na: [b\nc: d\n---\nx: [\n';
    expect(parseYaml(text, { start: 4, end: 15 }).problems[0]).toMatchObject({ offset: 7, fault: 'bracket' });
    expect(parseYaml('- - - \na: &x b', { start: 7, end: 14 }).problems[0]).toMatchObject({ offset: 10 });
    const deep = `x\n${'- '.repeat(20)}`;
    expect(parseYaml(deep, { start: 2, end: deep.length }).problems[0]).toMatchObject({ offset: 2 });
    expect(parseYaml('a: b #c', { start: 0, end: 5 }).problems).toEqual([]);
  });

  it('tells a slip once, although the parser stumbles over it again', () => {
    expect(parseYaml('a:\n  b: 1\n\tc: d: e\n').problems.map(({ kind }) => kind)).toEqual(['malformed']);
    expect(parseYaml('a: b: c: d\n').problems).toHaveLength(1);
  });

  it.each([
    'a: "b" # c\n',
    '# c\na: b\n',
    'a: b#c\n',
    "a: 'b #c'\n",
    'a:\n  # c\n  b: d\n',
    'a: |\n  b #c\n',
  ])('loses nothing of %j', (text) => {
    expect(parseYaml(text).problems).toEqual([]);
  });

  it('made of copies of copies is refused at once', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `a${level}: &a${level} [${Array(9)
          .fill(level === 0 ? 'x' : `*a${level - 1}`)
          .join(', ')}]`,
    );
    const started = performance.now();
    const { data, problems } = parseYaml(levels.join('\n'));
    expect([data, problems[0]?.kind]).toEqual([undefined, 'anchor']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
