import { wordsField } from './full-text.ts';
import type { ListedTexts } from './rank-entries.ts';

/** Standard weight is 1; Pagefind squares it. */
const weightOfEnded = 0.5;

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** True for pages that want to be found by their text. */
export function isSearchable(html: string): boolean {
  return getMain(html)?.includes(' data-pagefind-body') ?? false;
}

/** `<main …>` to `</main>`: the site's own templates write it once a page, without another inside. */
function getMain(html: string): string | undefined {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start === -1 || end === -1 ? undefined : html.slice(start, end);
}

/**
 * The document that is indexed for a page: its main part, so that header and
 * footer cost nothing, and the words of the A–Z list, which the page itself
 * then need not carry.
 *
 * @throws when the page has no main part
 */
export function getIndexedDocument(
  html: string,
  lang: string,
  listed: Pick<ListedTexts, 'phrases' | 'ended'>,
): string {
  const main = getMain(html);
  if (main === undefined) throw new Error('The page has no <main>.');
  const weight = listed.ended ? ` data-pagefind-weight="${weightOfEnded}"` : '';
  return [
    `<html lang="${lang}"><body>`,
    `<div data-pagefind-meta="${wordsField}[title]" title="${escapeAttribute(listed.phrases.join(', '))}"></div>`,
    // Neighbours without a blank between their tags would be one word.
    main.replace('<main', `<main${weight}`).replaceAll('><', '> <'),
    '</main></body></html>',
  ].join('');
}
