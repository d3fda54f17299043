/** What is known of a test before any mutant is tried. */
export interface KnownTest {
  readonly id: string;
  /** Processor time that it takes, in milliseconds. */
  readonly time: number;
  /** Numbers of the mutants whose code it runs, as keys; code that runs at import is nobody's. */
  readonly covers: Readonly<Record<string, unknown>>;
  /** How many files of the project it needs. */
  readonly imports: number;
  /** Whether it is in the file of tests that belongs to the mutant's file. */
  readonly isMirror: boolean;
  /** How many mutants of the same file it has noticed so far. */
  readonly kills: number;
}

/** Mutants are numbered in the order of the code, so that the next ones stand nearby. */
const nearby = 40;
/** So many tests are tried at least. */
const fewest = 12;
/** Processor time spent on a mutant that nothing notices, in milliseconds: on the tests of its file, and on others. */
const patienceWithMirror = 2000;
const patience = 500;

/**
 * The tests that are most likely to notice a mutant, the likeliest for its time
 * first: those that run code around it which few others run, that belong to its
 * file, or that have noticed others. The rest would rarely notice what these
 * have not, and would take hours; those of its own file are tried to the end.
 */
export function getLikelyTests<Test extends KnownTest>(mutant: number, tests: readonly Test[]): Test[] {
  const around = Array.from({ length: 2 * nearby + 1 }, (_, index) => String(mutant - nearby + index));
  const coverers = around
    .map((id) => ({ id, count: tests.filter(({ covers }) => id in covers).length }))
    .filter(({ count }) => count > 0);
  const rank = ({ covers, imports, isMirror, kills, time }: Test) => {
    const rarity = coverers.reduce((sum, { id, count }) => sum + (id in covers ? 1 / count : 0), 0);
    return (rarity + 2 / imports + (isMirror ? 0.5 : 0) + kills * 0.02) / (2 + time);
  };
  const spent = { onMirror: 0, onOthers: 0 };
  return tests
    .map((test) => ({ test, likelihood: rank(test) }))
    .sort((left, right) => right.likelihood - left.likelihood)
    .map(({ test }) => test)
    .filter(({ time, isMirror }, index) =>
      isMirror
        ? (spent.onMirror += time) <= patienceWithMirror
        : (spent.onOthers += time) <= patience || index < fewest,
    );
}
