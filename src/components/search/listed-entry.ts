import { getRankableEntry, type RankableEntry } from '../../search/rank-entries.ts';
import type { EntryKind } from '../../search/search-entry.ts';

const readTexts = (elements: Iterable<Element>) => Array.from(elements, ({ textContent }) => textContent);

/** Reads a line of the A–Z list from the page; SearchLine.astro writes it. */
export function readListedEntry(item: HTMLElement): RankableEntry {
  const [title = '', ...addresses] = readTexts(item.querySelectorAll('a'));
  return getRankableEntry({
    kind: item.dataset['kind'] as EntryKind,
    title,
    line: readTexts(item.querySelectorAll('[data-line]')).join(' '),
    phrases: [...addresses, ...(item.dataset['words'] ?? '').split('|')],
    ended: 'ended' in item.dataset,
  });
}
