import { describe, expect, it } from 'vitest';
import type { ExpectedFact, ExpectedFacts } from '../../../../src/checks/built-site/expected-facts.ts';
import { parsePage } from '../../../../src/checks/built-site/parse-page.ts';
import { checkFacts } from '../../../../src/checks/built-site/rules/facts.ts';
import { parseContent } from '../../../../src/checks/content.ts';
import { getExpectations } from '../../../../src/checks/built-site/expectations.ts';
import { changeFiles } from '../clean-content.ts';

const expectations = getExpectations(parseContent(changeFiles({})));
const pathname = '/en/programmes/family/';
const place = { file: 'facts.yaml', position: { line: 1, column: 1 } } as const;
const fact = (shown: string): ExpectedFact => ({ place, field: 'places', shown });

/** What is told about a page with this body, which begins in line 2. */
function tell(body: string, { rows = [], anywhere = [] }: Partial<ExpectedFacts>): string[] {
  const file = {
    name: 'en/programmes/family/index.html',
    path: 'dist/family.html',
    text: `<!DOCTYPE html>\n${body}`,
  };
  const facts = [{ pathname, locale: 'en' as const, rows, anywhere }];
  const { checkPage } = checkFacts({
    files: new Map([[file.name, file]]),
    expectations: { ...expectations, facts },
  });
  return checkPage!(parsePage(file), []).map((problem) => {
    const at = problem.position === 'unknown' ? '' : `${problem.position.line}:${problem.position.column}`;
    if (problem.code === 'facts/not-on-page')
      return `${problem.file}:${at} lacks ${problem.values.shown} in "${problem.values.label}"`;
    if (problem.code === 'facts/not-in-facts')
      return `${problem.file}:${at} shows ${problem.values.name} in "${problem.values.label}"`;
    return problem.code;
  });
}

const where = (shown: readonly string[], strangers: readonly string[] = []) => ({
  rows: [{ label: 'Where', facts: shown.map(fact), strangers, end: 'Source' }],
});
const list = (...rows: [label: string, value: string][]) =>
  `<dl>\n${rows.map(([label, value]) => `<dt>${label}</dt>\n<dd>${value}</dd>\n`).join('')}</dl>\n<footer>Gouda</footer>`;

describe('a row of facts', () => {
  it.each([
    ['as it is', 'Utrecht and Gouda'],
    ['in a list of its own', '<ul><li>Utrecht</li><li>Gouda</li></ul>'],
    ['over several lines', '\n  Utrecht,\n  Gouda\n'],
    ['in tags', '<b>Utrecht</b> (<i>Gouda</i>)'],
    ['with its accents apart', 'Utrecht, Gouda, Cafe\u0301'],
  ])('shows its facts %s', (_, value) => {
    expect(tell(list(['Where', value]), where(['Utrecht', 'Gouda']))).toEqual([]);
  });

  it('is missed where a fact is not in it', () => {
    expect(tell(list(['Where', 'Utrecht']), where(['Utrecht', 'Gouda']))).toEqual([
      'facts.yaml:1:1 lacks Gouda in "Where"',
    ]);
  });

  it('ends where the next one begins', () => {
    expect(tell(list(['Where', 'Utrecht'], ['With', 'Gouda']), where(['Gouda']))).toEqual([
      'facts.yaml:1:1 lacks Gouda in "Where"',
    ]);
    expect(tell(list(['With', 'Gouda'], ['Where', 'Utrecht']), where(['Gouda']))).toEqual([
      'facts.yaml:1:1 lacks Gouda in "Where"',
    ]);
  });

  it.each(['<section>Gouda</section>', '<h2>Gouda</h2>', '<footer>Gouda</footer>'])(
    'ends before %s',
    (after) => {
      expect(tell(`<dl><dt>Where</dt><dd>Utrecht</dd></dl>${after}`, where(['Gouda']))).toEqual([
        'facts.yaml:1:1 lacks Gouda in "Where"',
      ]);
    },
  );

  it('may be the last of its page', () => {
    expect(tell('<dl><dt>Where</dt><dd>Utrecht, Gouda', where(['Gouda']))).toEqual([]);
  });

  it('is found by the whole of its heading', () => {
    const lacks = ['facts.yaml:1:1 lacks Gouda in "Where"'];
    expect(tell(list(['Where', 'Gouda']), where(['Gouda']))).toEqual([]);
    expect(tell(list(['  Where\n', 'Gouda']), where(['Gouda']))).toEqual([]);
    expect(tell(list(['Where from', 'Gouda']), where(['Gouda']))).toEqual(lacks);
    expect(tell('<h2>Where</h2><dd>Gouda</dd>', where(['Gouda']))).toEqual(lacks);
    expect(tell('<dl><dt>Where</dt></dl>Gouda', where(['Gouda']))).toEqual(lacks);
    expect(tell('', where(['Gouda']))).toEqual(lacks);
  });

  it('without a heading of its own may show its facts anywhere', () => {
    const row = { label: '', facts: [fact('Gouda')], strangers: ['Utrecht'], end: '' };
    expect(tell('<p>In Gouda, Utrecht.</p>', { rows: [row] })).toEqual([]);
    expect(tell('<p>Utrecht.</p>', { rows: [row] })).toEqual(['facts.yaml:1:1 lacks Gouda in ""']);
  });
});

describe('a name', () => {
  it.each([
    ['Gouda', 'Goudaplein'],
    ['Gouda', 'Nieuw-Gouda'],
    ['Gouda', 'gouda'],
    ['Gouda', 'éGouda'],
    ['3,000', '13,000'],
    ['3,000', '3,0001'],
    ['3,000', '1,3,000'],
    ['3,000', '3,000,000'],
    ['3,000', '3,000.5'],
    ['000', '3.000'],
    ['A.B', 'AxB'],
    ['(A', 'A'],
  ])('%s is not shown by %s', (shown, value) => {
    expect(tell(list(['Where', value]), where([shown]))).toHaveLength(1);
  });

  it.each([
    ['Gouda', 'Gouda-Oost'],
    ['Gouda', '(Gouda), Utrecht.'],
    ['3,000', '3,000.'],
    ['Gouda', 'Goudaplein, Nieuw-Gouda and Gouda'],
    ['3,000', '13,000 and 3,000'],
    ['3,000', 'more than 3,000, in 2023'],
    ['A+B (C)', 'the A+B (C)'],
    ['[a] {b} a|b ^$*?\\', '[a] {b} a|b ^$*?\\'],
  ])('%s is shown by %s', (shown, value) => {
    expect(tell(list(['Where', value]), where([shown]))).toEqual([]);
  });
});

describe('a name that does not belong in a row', () => {
  it('is told where the row stands', () => {
    expect(tell(list(['Where', 'Utrecht, Gouda']), where(['Utrecht'], ['Gouda', 'Zaandam']))).toEqual([
      'dist/family.html:4:1 shows Gouda in "Where"',
    ]);
  });

  it('may be a part of one that does', () => {
    expect(tell(list(['Where', 'Hart van Brabant']), where(['Hart van Brabant'], ['Brabant']))).toEqual([]);
    expect(
      tell(list(['Where', 'Hart van Brabant, Brabant']), where(['Hart van Brabant'], ['Brabant'])),
    ).toEqual(['dist/family.html:4:1 shows Brabant in "Where"']);
  });

  it('may stand in another row, and behind the word that names the sources', () => {
    expect(tell(list(['Where', 'Utrecht'], ['With', 'Gouda']), where(['Utrecht'], ['Gouda']))).toEqual([]);
    expect(tell(list(['Where', 'Utrecht Source: Gouda']), where(['Utrecht'], ['Gouda']))).toEqual([]);
  });
});

describe('what may stand anywhere', () => {
  it('is missed where it does not', () => {
    const anywhere = [fact('family@iom.int'), fact('+31 88 746 44 44')];
    expect(tell('<p>family@iom.int or +31 88\n746 44 44</p>', { anywhere })).toEqual([]);
    expect(tell('<p title="family@iom.int">family@iom.int</p>', { anywhere })).toEqual([
      'facts.yaml:1:1 lacks +31 88 746 44 44 in ""',
    ]);
    expect(tell('<p title="family@iom.int">+31 88 746 44 44</p>', { anywhere })).toEqual([
      'facts.yaml:1:1 lacks family@iom.int in ""',
    ]);
  });
});

it('a page that was not built has an answer of its own', () => {
  const facts = [{ pathname, locale: 'en' as const, rows: [], anywhere: [fact('Gouda')] }];
  const { checkWhole } = checkFacts({ files: new Map(), expectations: { ...expectations, facts } });
  expect(checkWhole?.() ?? []).toEqual([]);
});
