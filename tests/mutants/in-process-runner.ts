/**
 * Tries mutants in one process that has loaded the tests already. Stryker's own
 * runner starts Vitest anew for each of thousands of mutants, which takes days.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type MutantCoverage,
} from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { collectTests, type CollectedTest } from './collected-tests.ts';
import { getLikelyTests } from './likely-tests.ts';
import { copyOwnModules, findImported, getCopy, rememberImported } from './own-modules.ts';

/** Those of the whole content and of commands take too long to be tried a thousand times. */
const isQuick = (path: string) => !/\/faults\/|\/(check-command|astro-integration)\.test\.ts$/.test(path);

/** What runs while files of tests are loaded. */
const preparation = 'preparation';

/** Stryker lets a mutant run a hundred times as often as all tests together do; five times is enough. */
const generosity = 20;

/** The first run leaves here what it has learned: later processes start with a mutant. */
const notes = '.mutants.json';

interface Notes {
  readonly times: Readonly<Record<string, number>>;
  readonly coverage: MutantCoverage;
}

/** Shared with the code that Stryker has rewritten. */
const instrumenter = ((globalThis as unknown as Record<string, InstrumenterContext>)[
  INSTRUMENTER_CONSTANTS.NAMESPACE
] ??= {});

/** Vitest's `expect` asks for the state of a worker. */
const worker = { config: { snapshotOptions: {} }, environment: { name: 'node' } };

function createRunner(): TestRunner {
  const tests: (CollectedTest & { readonly file: string; readonly index: number })[] = [];
  const kills = new Map<string, number>();
  let { times, coverage }: Notes = { times: {}, coverage: { static: {}, perTest: {} } };
  let copies = 0;

  const load = (file: string, address: string) => collectTests(file, () => import(address));

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      Object.assign(globalThis, { __vitest_worker__: worker });
      copyOwnModules(process.cwd());
      // What these compute at import belongs to every test; what a file of tests prepares at its import does not.
      for (const path of globSync('src/{domain,checks}/**/*.ts')) {
        await import(pathToFileURL(resolve(path)).href);
      }
      instrumenter.currentTestId = preparation;
      for (const path of globSync('tests/unit/{domain,checks}/**/*.test.ts').filter(isQuick)) {
        const file = resolve(path);
        const collected = await load(file, pathToFileURL(file).href);
        tests.push(...collected.map((test, index) => ({ ...test, file, index })));
      }
      delete instrumenter.currentTestId;
      rememberImported();
      if (existsSync(notes)) ({ times, coverage } = JSON.parse(readFileSync(notes, 'utf8')) as Notes);
    },

    async dryRun({ files }) {
      const mutated = files?.map((file) => resolve(file));
      const isRelated = (file: string) => mutated?.some((path) => findImported(file).has(path)) ?? true;
      const results: TestResult[] = [];
      for (const test of tests.filter(({ file }) => isRelated(file))) {
        const start = process.cpuUsage();
        instrumenter.currentTestId = test.id;
        const failureMessage = await run(test);
        delete instrumenter.currentTestId;
        const { user, system } = process.cpuUsage(start);
        const told = { id: test.id, name: test.name, timeSpentMs: (user + system) / 1000 };
        results.push(
          failureMessage === undefined
            ? { ...told, status: TestStatus.Success }
            : { ...told, status: TestStatus.Failed, failureMessage },
        );
      }
      coverage = instrumenter.mutantCoverage ?? coverage;
      coverage.perTest = Object.fromEntries(
        Object.entries(coverage.perTest).filter(([id]) => id !== preparation),
      );
      times = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
      writeFileSync(notes, JSON.stringify({ times, coverage } satisfies Notes));
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
    },

    mutantRun: (options) => tryMutant(options),
  };

  async function tryMutant(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter } = options;
    const source = resolve(sandboxFileName);
    const chosen = new Set(testFilter ?? Object.keys(times));
    const known = tests
      .filter(({ id, file }) => chosen.has(id) && findImported(file).has(source))
      .map((test) => ({
        ...test,
        time: times[test.id] ?? 0,
        covers: coverage.perTest[test.id] ?? {},
        imports: findImported(test.file).size,
        isMirror: basename(test.file, '.test.ts') === basename(source, '.ts'),
        kills: kills.get(`${source} ${test.id}`) ?? 0,
      }));

    // What is computed at import is computed again, in a copy.
    copies += 1;
    const copy = copies;
    const loaded = new Map<string, Promise<CollectedTest[]>>();
    const getTest = async ({ file, index, ...test }: (typeof tests)[number]) => {
      if (mutantActivation === 'runtime') return test;
      const renewed = loaded.get(file) ?? load(file, getCopy(file, source, copy));
      loaded.set(file, renewed);
      return (await renewed)[index] ?? test;
    };

    const mostHits = hitLimit === undefined ? undefined : hitLimit / generosity;
    Object.assign(instrumenter, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: mostHits });
    let nrOfTests = 0;
    try {
      for (const test of getLikelyTests(Number(activeMutant.id), known)) {
        nrOfTests += 1;
        const failureMessage = await run({ run: async () => (await getTest(test)).run() });
        if (mostHits !== undefined && (instrumenter.hitCount ?? 0) > mostHits)
          return { status: MutantRunStatus.Timeout, reason: 'It runs without an end.' };
        if (failureMessage === undefined) continue;
        kills.set(`${source} ${test.id}`, test.kills + 1);
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      Object.assign(instrumenter, { activeMutant: undefined, hitLimit: undefined });
    }
  }
}

/** Why a test has failed; undefined when it has not. */
async function run(test: Pick<CollectedTest, 'run'>): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'in-process',
    Object.assign(createRunner, { inject: [] as const }),
  ),
];
