/**
 * npm run check            checks content, dictionaries and templates
 * npm run check -- --fix   mends first what needs no judgement, and names the files that it changed
 * npm run check -- FILE…   lists the addresses, numbers and weekdays in any text file that are wrong
 *
 * --format text|json|github|sarif   what to print
 * --now YYYY-MM-DD                  the day on which it is checked; today when it is left out
 *
 * In a GitHub job all problems go to the job's summary too. Exit code 1 when something is wrong or a file is missing.
 */
import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/index.ts';
import { checkText } from '../src/checks/check-text.ts';
import { parseContent } from '../src/checks/content.ts';
import { fixFile } from '../src/checks/fix-file.ts';
import { readSourceFile, readSources } from '../src/checks/read-content.ts';
import { formats, isFormat } from '../src/checks/report/formats.ts';
import { describeOrder } from '../src/checks/report/order.ts';
import { formatJobSummary } from '../src/checks/report/summary.ts';
import { formatOutcome } from '../src/checks/report/text.ts';
import { parseDay } from '../src/domain/calendar.ts';

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    now: { type: 'string' },
  },
});
const { format } = values;
if (!isFormat(format)) throw new Error(`--format is one of: ${Object.keys(formats).join(', ')}.`);
const now = values.now === undefined ? new Date() : parseDay(values.now);
if (!now) throw new Error('--now is a day, for example 2026-11-22.');

const root = process.cwd();
if (values.fix) fixSources(now);
const content = parseContent(readSources(root));

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const missing = paths.filter((path) => !isFile(path));
for (const path of missing) process.stderr.write(`There is no file "${path}".\n`);

const diagnostics =
  paths.length === 0
    ? checkContent(content, { now })
    : paths.filter(isFile).flatMap((path) => checkText(readSourceFile(root, path), content.registry));
const inOrder =
  paths.length === 0
    ? describeOrder(content)
    : 'Every address, number and weekday is in order. Nothing else was looked at.';
// Other texts are not part of the site.
const consequence = paths.length === 0 ? undefined : 'Only addresses, numbers and weekdays were looked at.';

// Of files that do not exist nothing can be said, not even that they are in order.
const isSilent = missing.length > 0 && missing.length === paths.length;
if (!isSilent) process.stdout.write(formats[format](diagnostics, inOrder, consequence));
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary)
  appendFileSync(summary, formatJobSummary(diagnostics, formatOutcome(diagnostics, inOrder, consequence)));
process.exitCode = missing.length > 0 || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;

function fixSources(day: Date): void {
  const { files, icons } = readSources(root);
  const found = checkContent(parseContent({ files, icons }), { now: day });
  for (const file of files) {
    const text = fixFile(file, found);
    if (text === file.text) continue;
    writeFileSync(file.path, text);
    process.stdout.write(`Mended ${file.path}\n`);
  }
}
