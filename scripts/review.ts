/**
 * Asks every page of others that the content links to whether it is still
 * there, and looks for contacts that nobody has confirmed and for review dates that are
 * long past. Writes what somebody
 * should look at into artefacts/review.md, or no file when there is nothing.
 * Never fails for what it finds: it is no reason to stop a correction.
 *
 * --now YYYY-MM-DD   the day of the review; today when it is left out
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseContent } from '../src/checks/content.ts';
import { collectReport } from '../src/checks/editors-report/collect.ts';
import { findDeadLinks, getExternalLinks } from '../src/checks/external-links.ts';
import { readSources } from '../src/checks/read-content.ts';
import { formatReview } from '../src/checks/report/review.ts';
import { parseDay } from '../src/domain/calendar.ts';

const { values } = parseArgs({ options: { now: { type: 'string' } } });
const now = values.now === undefined ? new Date() : parseDay(values.now);
if (!now) throw new Error('--now is a day, for example 2026-11-22.');

const file = 'artefacts/review.md';
const content = parseContent(readSources(process.cwd()));
const links = getExternalLinks(content);
const dead = await findDeadLinks(links, fetch);
const review = formatReview(collectReport(content, [], now), dead ?? []);
const asked = dead
  ? `${links.length} pages of others were asked.`
  : `none of ${links.length} pages of others could be asked, for there is no network.`;

mkdirSync('artefacts', { recursive: true });
rmSync(file, { force: true });
if (review === undefined) {
  console.log(`Nothing to look at; ${asked}`);
} else {
  writeFileSync(file, review);
  console.log(`What to look at is in ${file}; ${asked}`);
}
