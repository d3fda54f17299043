/**
 * npm run check            checks content, dictionaries and templates
 * npm run check -- FILE…   lists the addresses, numbers and weekdays in any text file that are wrong
 *
 * Exit code 1 when something is wrong.
 */
import { checkContent } from '../src/checks/index.ts';
import { checkText } from '../src/checks/check-text.ts';
import { parseContent } from '../src/checks/content.ts';
import { readSourceFile, readSources } from '../src/checks/read-content.ts';
import { describeOrder } from '../src/checks/report/order.ts';
import { formatTextReport } from '../src/checks/report/text.ts';

const root = process.cwd();
const paths = process.argv.slice(2);
const content = parseContent(readSources(root));

const diagnostics =
  paths.length === 0
    ? checkContent(content, { now: new Date() })
    : paths.flatMap((path) => checkText(readSourceFile(root, path), content.registry));
const inOrder = paths.length === 0 ? describeOrder(content) : 'Every address, number and weekday in order.';

process.stdout.write(formatTextReport(diagnostics, inOrder));
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
