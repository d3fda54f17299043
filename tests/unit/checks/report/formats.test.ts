import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../src/checks/diagnostic.ts';
import { messages } from '../../../../src/checks/messages.ts';
import { formats, isFormat } from '../../../../src/checks/report/formats.ts';
import { formatGithubReport } from '../../../../src/checks/report/github.ts';
import { formatJsonReport } from '../../../../src/checks/report/json.ts';
import { formatSarifReport } from '../../../../src/checks/report/sarif.ts';
import { escapeCell, formatJobSummary } from '../../../../src/checks/report/summary.ts';

const repository = 'https://code.example/site';
const inLine = diagnose(
  'link/broken',
  { file: 'src/content/b c.mdx', position: { line: 9, column: 2 } },
  { url: '/en/*all*/', suggestion: undefined },
);
const inFile = diagnose(
  'contact/unused',
  { file: 'src/content/a.yaml', position: 'unknown' },
  { id: 'a, b: c%\nd' },
);
/** In the wrong order: every report begins with the file whose name comes first. */
const both = [inLine, inFile];
const outcome = '1 problem in 1 file.';

describe('the report for programs', () => {
  it('is a list with every place, in the order of the files', () => {
    const { problems } = JSON.parse(formatJsonReport(both)) as { problems: Record<string, unknown>[] };
    expect(problems).toMatchObject([
      {
        file: 'src/content/a.yaml',
        line: null,
        column: null,
        severity: 'warning',
        code: 'contact/unused',
        more: 'CONTRIBUTING.md#contact-unused',
      },
      {
        file: 'src/content/b c.mdx',
        line: 9,
        column: 2,
        severity: 'error',
        code: 'link/broken',
        more: 'CONTRIBUTING.md#link-broken',
      },
    ]);
    expect(problems[1]!['statement']).toContain('/en/*all*/');
    expect(problems[1]!['action']).toMatch(/\.$/);
  });

  it('without problems is an empty list', () => {
    expect(formatJsonReport([])).toBe('{\n  "problems": []\n}\n');
  });
});

describe('the report for GitHub', () => {
  const readLines = () => formatGithubReport(both, outcome).split('\n');

  it('has a command for each problem, in the order of the files, and then tells where things stand', () => {
    const lines = readLines();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^::warning file=src\/content\/a\.yaml,title=contact\/unused::/);
    expect(lines[1]).toMatch(
      /^::error file=src\/content\/b c\.mdx,line=9,col=2,title=link\/broken::.*%0AMore: CONTRIBUTING\.md#link-broken$/,
    );
    expect(lines.slice(2)).toEqual([outcome, '']);
  });

  it('lets no text of an editor end a command or begin another', () => {
    const lines = readLines();
    expect(lines[0]).toContain('"a, b: c%25%0Ad"');
    const carriage = diagnose('contact/unused', { file: 'a:b,c\r.yaml', position: 'unknown' }, { id: '\r' });
    expect(formatGithubReport([carriage], outcome)).toMatch(/^::warning file=a%3Ab%2Cc%0D\.yaml,.*"%0D"/);
  });
});

describe('the report for code scanning', () => {
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
  }
  interface Log {
    readonly runs: [{ columnKind: string; tool: { driver: { rules: { id: string }[] } }; results: Result[] }];
  }
  const readLog = () => JSON.parse(formatSarifReport(both, repository)) as Log;

  it('is SARIF 2.1.0 with columns that count characters', () => {
    expect(readLog()).toMatchObject({
      $schema: expect.stringMatching(/^https:\/\/docs\.oasis-open\.org\/sarif\/.*2\.1\.0\.json$/) as string,
      version: '2.1.0',
      runs: [
        {
          columnKind: 'unicodeCodePoints',
          tool: { driver: { name: 'content-checks', informationUri: repository } },
        },
      ],
    });
  });

  it('explains every code there is', () => {
    const [run] = readLog().runs;
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(messages));
    expect(rules.find(({ id }) => id === 'link/broken')).toEqual({
      id: 'link/broken',
      helpUri: `${repository}/blob/HEAD/CONTRIBUTING.md#link-broken`,
      defaultConfiguration: { level: 'error' },
    });
  });

  it('has a result for each problem, in the order of the files', () => {
    const [run] = readLog().runs;
    expect(run.results).toMatchObject([
      {
        ruleId: 'contact/unused',
        level: 'warning',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/content/a.yaml' } } }],
      },
      {
        ruleId: 'link/broken',
        level: 'error',
        message: { text: expect.stringContaining('"/en/*all*/"') as string },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/content/b%20c.mdx' },
              region: { startLine: 9, startColumn: 2 },
            },
          },
        ],
      },
    ]);
    expect(JSON.stringify(run.results[0])).not.toContain('region');
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  it('has the two sentences of a message, with a blank between them', () => {
    const [run] = readLog().runs;
    expect(JSON.stringify(run.results[1])).toMatch(/\. [A-Z][^"]*\."/);
  });
});

describe('the summary of a job', () => {
  it('has a row for each problem, in the order of the files', () => {
    const lines = formatJobSummary(both, outcome).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '## The checks',
      '',
      outcome,
      '',
      '| where | what is wrong | what to do | code |',
      '|---|---|---|---|',
    ]);
    expect(lines).toHaveLength(9);
    expect(lines[6]).toMatch(/^\| src\/content\/a\.yaml \| .* \| .* \| contact\/unused \(remark\) \|$/);
    expect(lines[7]).toMatch(
      /^\| src\/content\/b c\.mdx, line 9, column 2 \| .*"\/en\/\\\*all\\\*\/".* \| .* \| link\/broken \|$/,
    );
  });

  it('without problems has no table', () => {
    expect(formatJobSummary([], 'All 2 pages of *us* are in order.')).toBe(
      '## The checks\n\nAll 2 pages of \\*us\\* are in order.\n',
    );
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['a\r\n\nb', 'a b'],
    ['<img onerror=x>', '&lt;img onerror=x>'],
    ['R&amp;D', 'R&amp;amp;D'],
    ['@team', '&#64;team'],
    ['[a](b)', '\\[a\\](b)'],
    ['![a]', '\\!\\[a\\]'],
    ['#12 ~x~ `y` {z} _a_ \\', '\\#12 \\~x\\~ \\`y\\` \\{z\\} \\_a\\_ \\\\'],
  ])('makes %j harmless', (written, expected) => {
    expect(escapeCell(written)).toBe(expected);
  });
});

describe('the formats', () => {
  it.each([
    ['text', /^src\/content\/a\.yaml {2}warning/],
    ['json', /^\{\n {2}"problems"/],
    ['github', /^::warning/],
    ['sarif', /^\{\n {2}"\$schema"/],
  ] as const)('have one called %s', (name, beginning) => {
    expect(isFormat(name)).toBe(true);
    expect(formats[name](both, 'All in order.')).toMatch(beginning);
  });

  it('have no others', () => {
    expect(['xml', '', 'toString', 'constructor'].filter(isFormat)).toEqual([]);
  });

  it('tell where things stand when nothing is wrong', () => {
    expect([formats.text([], 'In order.'), formats.github([], 'In order.')]).toEqual([
      'In order.\n',
      'In order.\n',
    ]);
  });
});
