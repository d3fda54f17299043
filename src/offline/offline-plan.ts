/** What the worker of one language needs to know; everything else of it is the same for all. */
export interface OfflinePlan {
  /** Name of the copy that belongs to this build. */
  readonly cache: string;
  /** How the names of all copies of this language begin, those of other builds too. */
  readonly prefix: string;
  /** Paths of the pages to keep. */
  readonly pages: readonly string[];
  /** Paths of what these pages load; names change with the content. */
  readonly assets: readonly string[];
  /** How long the network may take before an old copy is shown, in milliseconds. */
  readonly patience: number;
  /** What an old copy says of itself when the page cannot be had; `{{day}}` is the day and time when it was kept. */
  readonly oldCopy: string;
  /** The same when the page is only late. */
  readonly slowCopy: string;
  /** BCP 47 tag that picks the conventions of `Intl`. */
  readonly intl: string;
}
