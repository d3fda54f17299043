/**
 * What a page may weigh, in bytes as they go over the network (Brotli 11,
 * HTTP/2). Every page has the same limits; a page that needs others gets a row
 * in `exceptions`, with the reason.
 */
export interface WeightLimits {
  /** The page with its styles and the headers of the answer: nginx sends 10,000 bytes in one round trip, 12,000 in two. */
  readonly answer: number;
  /** All scripts that load as the page opens, those in the page and files, each packed by itself. */
  readonly scripts: number;
}

export const limits: WeightLimits = { answer: 9500, scripts: 6000 };

interface Exception extends Partial<WeightLimits> {
  readonly pathname: string;
  readonly because: string;
}

/** No page needs one. What is no page has no limit here: PDFs, data files, and what the search fetches when one types. */
export const exceptions: readonly Exception[] = [];

export const getLimits = (pathname: string): WeightLimits => ({
  ...limits,
  ...exceptions.find((exception) => exception.pathname === pathname),
});
