/**
 * node scripts/take-content.ts FOLDER   takes the content of the project in FOLDER, as data
 *
 * For the first stage of a pull request: the checks of the main branch then
 * read the content of the proposal. Tells GitHub whether the proposal changes
 * nothing but content (output "only-content").
 */
import { appendFileSync } from 'node:fs';
import { takeContent } from '../src/build/take-content.ts';

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('Name the folder with the proposed version.');

try {
  const { otherChanges } = takeContent({ from, to: process.cwd() });
  const output = process.env['GITHUB_OUTPUT'];
  if (output) appendFileSync(output, `only-content=${String(otherChanges.length === 0)}\n`);
  console.log(
    otherChanges.length === 0
      ? 'The proposal changes content only.'
      : `The proposal also changes ${otherChanges.length} other files; the second stage and their owners judge them.`,
  );
} catch (error) {
  // The form of GitHub's annotations, which stand where a reader of the proposal looks first.
  console.error(`::error::${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
