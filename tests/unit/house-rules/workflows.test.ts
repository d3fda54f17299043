import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const folder = '.github/workflows';
const names = readdirSync(folder);
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** What a workflow may not have. */
function findFaults(text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return [
    ...(JSON.stringify(permissions) === '{}' ? [] : ['permissions for every job']),
    ...(Object.keys(on).includes('pull_request_target')
      ? ['runs for a proposal with the rights of the project']
      : []),
    ...(/\bsecrets\b/.test(text) ? ['a secret'] : []),
    ...Object.values(jobs).flatMap((job) =>
      Object.entries(job.permissions ?? { all: 'write' })
        .filter(([right, level]) => level !== 'read' && right !== 'issues')
        .map(([right]) => `a right to write: ${right}`),
    ),
    ...steps
      .filter(({ uses }) => uses !== undefined && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))
      .map(({ uses }) => `not pinned: ${uses!}`),
    ...steps
      .filter(
        ({ uses, with: settings }) =>
          uses?.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false,
      )
      .map(() => 'leaves its token on the disk'),
    // What somebody wrote would become a part of the program.
    ...steps.filter(({ run }) => run?.includes('${{')).map(() => 'a value in a program'),
  ];
}

describe('a workflow', () => {
  it.each(names)('%s is pinned, asks for no more than it needs and knows no secret', (name) => {
    expect(findFaults(read(name))).toEqual([]);
  });

  it.each([
    ['permissions: {}', 'permissions: write-all', 'permissions for every job'],
    ['  pull_request:\n', '  pull_request_target:\n', 'runs for a proposal with the rights of the project'],
    [/@[0-9a-f]{40}/, '@v7', 'not pinned: actions/checkout@v7'],
    ['contents: read', 'contents: write', 'a right to write: contents'],
    ['persist-credentials: false', 'persist-credentials: true', 'leaves its token on the disk'],
    ['run: npm test', 'run: npm test ${{ github.head_ref }}', 'a value in a program'],
    ['run: npm test', 'run: npm test # ${{ secrets.TOKEN }}', 'a secret'],
  ])('with %s in place of %s would be refused', (from, to, fault) => {
    expect(findFaults(read('pull-request.yml').replace(from, to))).toContain(fault);
  });
});

describe('a proposal', () => {
  const { jobs } = parse(read('pull-request.yml')) as Workflow;
  const steps = jobs['content']!.steps;

  it('is read by the program of the main branch, which is installed without running anything', () => {
    expect(steps[0]?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
    expect(steps[1]?.run).toBe('npm ci --ignore-scripts');
    expect(steps[2]?.with?.['path']).toBe('proposal');
  });

  it('is never run in that stage', () => {
    const programs = steps.slice(3).flatMap(({ run }) => run ?? []);
    expect(programs).toHaveLength(2);
    for (const program of programs)
      expect(program).not.toMatch(/proposal\/|cd |npm (?:ci|install|test|start)/);
  });
});

it('the weekly review may open an issue and stops nothing', () => {
  const { on, jobs } = parse(read('weekly-review.yml')) as Workflow;
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(jobs['review']?.permissions).toEqual({ contents: 'read', issues: 'write' });
});
