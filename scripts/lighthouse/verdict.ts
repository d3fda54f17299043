/** What Lighthouse says of a page: marks of 0 to 100, and what must be nothing. */
export interface Marks {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Total blocking time, in milliseconds. */
  readonly blocking: number;
  /** Largest contentful paint, in milliseconds, on the slow network that Lighthouse reckons with. */
  readonly largestPaint: number;
  /** Audits that were not passed, by name. */
  readonly missed: readonly string[];
}

export interface Verdict extends Marks {
  readonly pathname: string;
  /** Kept out of search engines on purpose, so that the audit `is-crawlable` does not count. */
  readonly isUnlisted: boolean;
  /** How many times it was judged. */
  readonly turn: number;
}

export const isFlawless = ({
  performance,
  accessibility,
  bestPractices,
  seo,
  shift,
  blocking,
}: Marks): boolean =>
  [performance, accessibility, bestPractices, seo].every((mark) => mark === 100) &&
  shift === 0 &&
  blocking === 0;

export function formatVerdict(verdict: Verdict): string {
  const { performance, accessibility, bestPractices, seo, shift, blocking, largestPaint } = verdict;
  return [
    isFlawless(verdict) ? 'ok   ' : 'SHORT',
    verdict.pathname.padEnd(48),
    [performance, accessibility, bestPractices, seo].map((mark) => String(mark).padStart(3)).join(' '),
    `CLS ${shift}`,
    `TBT ${Math.round(blocking)} ms`,
    `LCP ${Math.round(largestPaint)} ms`,
    verdict.isUnlisted ? 'without is-crawlable: noindex on purpose' : '',
    verdict.turn > 1 ? `turn ${verdict.turn}` : '',
    isFlawless(verdict) ? '' : verdict.missed.join(', '),
  ]
    .filter((part) => part !== '')
    .join('  ');
}
