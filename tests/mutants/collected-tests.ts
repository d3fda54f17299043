/** A test as its file hands it over. */
export interface CollectedTest {
  /** File and titles; the same in every run. */
  readonly id: string;
  readonly name: string;
  readonly run: () => unknown;
}

let file = '';
let titles: readonly string[] = [];
let tests: CollectedTest[] = [];

/** Loads a file of tests and returns what it hands over to `describe` and `it`, in its order. */
export async function collectTests(path: string, load: () => Promise<unknown>): Promise<CollectedTest[]> {
  file = path;
  titles = [];
  tests = [];
  await load();
  return tests;
}

function addTest(title: string, run: () => unknown): void {
  const name = [...titles, title].join(' > ');
  // Rows of a table may have one title.
  const twins = tests.filter((test) => test.name === name).length;
  tests.push({ id: `${file}#${name}${twins === 0 ? '' : ` (${twins + 1})`}`, name, run });
}

function addSuite(title: string, define: () => void): void {
  const outer = titles;
  titles = [...titles, title];
  define();
  titles = outer;
}

/** Adds one for each row of a table. */
const forEachRow =
  (add: (title: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, run: (...values: unknown[]) => unknown): void => {
    for (const row of rows) add(title, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };

export const describe = addSuite;
export const it = Object.assign(addTest, { each: forEachRow(addTest) });
