/**
 * Writes what the content still needs from people into artefacts/report.html,
 * and in short into the summary of a GitHub job.
 *
 * --now YYYY-MM-DD   the day of the report; today when it is left out
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseContent } from '../src/checks/content.ts';
import { collectReport } from '../src/checks/editors-report/collect.ts';
import { formatHtmlReport } from '../src/checks/editors-report/html.ts';
import { readMisspellings } from '../src/checks/editors-report/read-misspellings.ts';
import { formatReportSummary } from '../src/checks/editors-report/summary.ts';
import { readSources } from '../src/checks/read-content.ts';
import { parseDay } from '../src/domain/calendar.ts';

const { values } = parseArgs({ options: { now: { type: 'string' } } });
const now = values.now === undefined ? new Date() : parseDay(values.now);
if (!now) throw new Error('--now is a day, for example 2026-11-22.');

const root = process.cwd();
const report = collectReport(parseContent(readSources(root)), await readMisspellings(root), now);

mkdirSync('artefacts', { recursive: true });
writeFileSync('artefacts/report.html', formatHtmlReport(report));
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, formatReportSummary(report));
console.log('The report is in artefacts/report.html; open it in a browser.');
