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
  ])('with a fault says which and where: %#', (text, kind, offset, detail) => {
    expect(parseYaml(text).problems[0]).toEqual({
      kind,
      offset,
      [kind === 'malformed' ? 'fault' : 'name']: detail,
    });
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
