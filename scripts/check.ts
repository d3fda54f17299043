/**
 * npm run check            checks content, dictionaries and templates
 * npm run check -- --fix   mends first what needs no judgement, and names the files that it changed
 * npm run check -- FILE…   lists the addresses, numbers and weekdays in any text file that are wrong
 *
 * Exit code 1 when something is wrong.
 */
import { writeFileSync } from 'node:fs';
import { checkContent } from '../src/checks/index.ts';
import { checkText } from '../src/checks/check-text.ts';
import { parseContent } from '../src/checks/content.ts';
import { fixFile } from '../src/checks/fix-file.ts';
import { readSourceFile, readSources } from '../src/checks/read-content.ts';
import { describeOrder } from '../src/checks/report/order.ts';
import { formatTextReport } from '../src/checks/report/text.ts';

const root = process.cwd();
const now = new Date();
const fixes = process.argv.includes('--fix');
const paths = process.argv.slice(2).filter((argument) => argument !== '--fix');

if (fixes) fixSources();
const content = parseContent(readSources(root));

const diagnostics =
  paths.length === 0
    ? checkContent(content, { now })
    : paths.flatMap((path) => checkText(readSourceFile(root, path), content.registry));
const inOrder = paths.length === 0 ? describeOrder(content) : 'Every address, number and weekday in order.';

process.stdout.write(formatTextReport(diagnostics, inOrder));
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;

function fixSources(): void {
  const { files, icons } = readSources(root);
  const found = checkContent(parseContent({ files, icons }), { now });
  for (const file of files) {
    const text = fixFile(file, found);
    if (text === file.text) continue;
    writeFileSync(file.path, text);
    process.stdout.write(`Mended ${file.path}\n`);
  }
}
