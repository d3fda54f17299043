import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageIds } from '../../../../src/site.ts';
import { aliasBomb, faults, otherSlips, type Member } from './faults.ts';
import { checkWith, describe as describeProblem, type Fault } from './real-content.ts';

const table = readFileSync('tests/fixtures/faults/faults.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [id: string, mutation: string, expected: string]);

/** Rows about the built site are tried on the built site, in tests/site. */
const inContent = table.filter(([id]) => !id.startsWith('I'));

function expectAnswer({ fault, code, severity, also, at }: Member): void {
  const { found, expectedPlaces } = checkWith(fault);
  const mark = severity === 'warning' ? ' (warning)' : '';
  const expected = (at ?? expectedPlaces).map((place) => `${place} ${code}${mark}`);
  expect(expected).not.toEqual([]);
  const answers = found.filter((problem) => problem.code !== also);
  expect(answers.map(describeProblem)).toEqual(expected);
  expect(answers.length === found.length).toBe(also === undefined);
}

describe('every row of the fault table', () => {
  it('is tried', () => {
    expect(Object.keys(faults)).toEqual(inContent.map(([id]) => id));
  });

  it.each(inContent)(
    '%s: %s → %s',
    (id) => {
      for (const member of faults[id] ?? []) expectAnswer(member);
    },
    60_000,
  );
});

describe('a slip that no row of the table names', () => {
  it.each(otherSlips.map((member, index) => [index, member.code, member] as const))(
    '%i: %s',
    (_index, _code, member) => expectAnswer(member),
    60_000,
  );
});

it('an alias bomb is refused at once', () => {
  const started = performance.now();
  const codes = new Set(checkWith(aliasBomb).found.map(({ code }) => code));
  expect(codes).toContain('yaml/anchor-not-allowed');
  expect(performance.now() - started).toBeLessThan(2000);
});

/** Paragraphs that any page can get; the text of a page is a function of its own text. */
const paragraphs = Object.values(faults)
  .flat()
  .filter(({ severity, also }) => severity === undefined && also === undefined)
  .flatMap(({ fault, code, at }) => {
    const [[path, change]] = Object.entries(fault) as [[string, Fault[string]]];
    if (at || !path.endsWith('/en.mdx') || typeof change !== 'function') return [];
    try {
      return change('').length > 0 ? [{ change, code }] : [];
    } catch {
      // It changes words of one file.
      return [];
    }
  })
  // An answer about the beginning of a file, or about a file of fields, fits no text below another.
  .filter(({ code }) => !code.startsWith('yaml/') && !code.startsWith('file/'));

it.each([1, 2, 3, 4, 5])(
  'ten random faults at once have ten answers (%i)',
  (seed) => {
    const [chosen] = fc.sample(fc.shuffledSubarray(paragraphs, { minLength: 10, maxLength: 10 }), {
      seed,
      numRuns: 1,
    });
    const fault = Object.fromEntries(
      chosen!.map(({ change }, index) => [`src/content/pages/${pageIds[index]!}/en.mdx`, change]),
    );
    const { found, expectedPlaces } = checkWith(fault);
    const count = expectedPlaces.length;
    expect(count).toBeGreaterThanOrEqual(10);
    expect(found.map(({ code }) => code).sort()).toEqual(
      chosen!.flatMap(({ change, code }) => Array.from(String(change('')).matchAll(/‸/g), () => code)).sort(),
    );
    expect(found.map((problem) => describeProblem(problem).split(' ')[0]).sort()).toEqual(
      [...expectedPlaces].sort(),
    );
  },
  60_000,
);
