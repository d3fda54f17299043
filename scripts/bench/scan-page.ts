/**
 * Lets the HTTP Observatory judge one page: `node scan-page.ts PACKAGE HTTP-PORT HTTPS-PORT PATH`.
 * A process of its own, because Node reads the certificate to trust when it starts.
 */
import { argv } from 'node:process';

interface Judged {
  readonly result: string | null;
  readonly pass: boolean;
}
interface Observatory {
  readonly retrieve: (host: string, options: object) => Promise<{ responses: { auto: unknown } }>;
  readonly ALL_TESTS: readonly ((retrieved: unknown) => Judged)[];
  readonly getScoreModifier: (result: string) => number;
  readonly getGradeForScore: (score: number) => { readonly score: number; readonly grade: string };
  readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

const [folder, httpPort, httpsPort, path] = argv.slice(2);
const modules = ['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'];
const loaded = (await Promise.all(
  modules.map((name) => import(new URL(`file://${folder!}/src/${name}`).href)),
)) as object[];
const observatory = Object.assign({}, ...loaded) as Observatory;

const page = await observatory.retrieve('127.0.0.1', { httpPort, httpsPort, path });
if (!page.responses.auto) throw new Error(`${path!} does not answer.`);
const results = observatory.ALL_TESTS.map((test) => test(page)).flatMap(({ result }) => result ?? []);
const changes = results.map((result) => observatory.getScoreModifier(result));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
// As the package's own scan() reckons: praise counts only for a site that is good without it.
const uncurved = 100 + sum(changes.filter((change) => change < 0));
const score = uncurved >= observatory.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + sum(changes) : uncurved;
const lost = results.filter((_, index) => changes[index]! < 0);
console.log(JSON.stringify({ ...observatory.getGradeForScore(score), lost }));
