import { getTellingWords } from './telling-words.ts';

/** What the page asks of Pagefind's own script; its packages bring no types for the browser. */
export interface PagefindScript {
  readonly options: (options: typeof fullTextOptions) => Promise<void>;
  /** Begins to fetch the engine. */
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly FoundPage[] }>;
}

export interface FoundPage {
  readonly id: string;
  /** Fetches what there is to show of the page. */
  readonly data: () => Promise<PageData>;
}

export interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  /** The parts of the page that have the words, in their order; those without an anchor stand above the first heading. */
  readonly sub_results: readonly PagePart[];
}

export interface PagePart {
  readonly title: string;
  readonly url: string;
  readonly anchor?: object;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** The part that says most about the query, if it has an address of its own. */
export function getBestSection(parts: readonly PagePart[]): PagePart | undefined {
  const score = ({ weighted_locations: places }: PagePart) =>
    places.reduce((sum, place) => sum + place.balanced_score, 0);
  const best = parts.reduce<PagePart | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined);
  return best?.anchor && best;
}

/** Name under which the index keeps the words that find a page and do not stand on it. */
export const wordsField = 'words';

/** How Pagefind searches, here and in the tests. */
export const fullTextOptions = {
  // A worker would fetch the engine a second time, as pagefind-worker.js, and the policy of the site allows none.
  noWorker: true,
  excerptLength: 24,
  ranking: { metaWeights: { title: 8, [wordsField]: 5 } },
} as const;

/** What Pagefind is asked for: it takes an address for one word, so it gets the words of it. */
export function getFullTextQuery(query: string): string {
  return query.replace(/[@.]+/g, ' ').trim();
}

/**
 * Pages that have every word of the query, the best first; where there is
 * none, those that have some of its telling words, rare ones counting more.
 * Quotation marks ask for exactly these words, so nothing else answers them.
 */
export async function searchFullText(
  { search }: Pick<PagefindScript, 'search'>,
  query: string,
  commonWords: readonly string[],
): Promise<readonly FoundPage[]> {
  const asked = getFullTextQuery(query);
  const { results } = await search(asked);
  const words = asked.split(/\s+/);
  if (results.length > 0 || words.length === 1 || asked.includes('"')) return results;

  const found = await Promise.all(getTellingWords(words, commonWords).map((word) => search(word)));
  const scores = new Map<string, number>();
  const pages = new Map<string, FoundPage>();
  for (const { results: some } of found) {
    for (const page of some) {
      pages.set(page.id, page);
      scores.set(page.id, (scores.get(page.id) ?? 0) + 1 / some.length);
    }
  }
  return [...pages.values()].sort((a, b) => scores.get(b.id)! - scores.get(a.id)!);
}
