import { getEntries, type Content } from '../content.ts';
import { getSitePages } from '../site-pages.ts';

/** The last line of a report without problems. */
export function describeOrder(content: Content): string {
  const pages = getSitePages(content).length;
  const contacts = getEntries(content, 'contacts').length;
  return `All ${pages} pages and ${contacts} contacts are in order.`;
}
