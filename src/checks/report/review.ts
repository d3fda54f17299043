import { daysUntilOld, type EditorsReport } from '../editors-report/collect.ts';
import type { DeadLink } from '../external-links.ts';
import { escapeCell } from './summary.ts';

/**
 * What somebody should look at this week, as the text of a GitHub issue;
 * undefined when there is nothing.
 */
export function formatReview(report: EditorsReport, dead: readonly DeadLink[]): string | undefined {
  const links = dead.map(
    ({ url, files, answer }) => `${escapeCell(url)} ${answer}; it stands in ${escapeCell(files.join(', '))}`,
  );
  const contactsThatAre = (wanted: 'unconfirmed' | 'old') =>
    report.contacts
      .filter(({ state }) => state === wanted)
      .map(({ id }) => `src/content/contacts/${escapeCell(id)}.yaml`);
  const texts = report.reviews.map(
    ({ path, reviewed }) => `${escapeCell(path)}, last read on ${escapeCell(reviewed)}`,
  );
  const parts = [
    formatPart('Pages of others that are gone', 'Find the new address, or remove the link.', links),
    formatPart(
      'Contacts that nobody has ever confirmed',
      'Write to them and enter the day of the answer.',
      contactsThatAre('unconfirmed'),
    ),
    formatPart(
      `Contacts that were confirmed more than ${daysUntilOld} days ago`,
      'Write to them and enter the day of the answer.',
      contactsThatAre('old'),
    ),
    formatPart(
      `Texts that nobody has read for more than ${daysUntilOld} days`,
      'Compare them with their source and enter the day.',
      texts,
    ),
  ].flat();
  return parts.length === 0 ? undefined : parts.join('\n');
}

const formatPart = (title: string, action: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', action, '', ...items.map((item) => `- [ ] ${item}`), ''];
