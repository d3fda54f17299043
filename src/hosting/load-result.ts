/** What wrk says about a run. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  /** Answers with another status than 2xx and 3xx, broken connections and timeouts. */
  readonly errors: number;
}

const inMilliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/**
 * Reads the report of wrk 4.
 *
 * @throws when it is none
 */
export function readLoadResult(report: string): LoadResult {
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(report)?.[1];
  const [, time, unit] = /\s99%\s+([\d.]+)(us|ms|s|m)/.exec(report) ?? [];
  if (rate === undefined || time === undefined) throw new Error(`wrk said something else:\n${report}`);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? '0';
  return {
    requestsPerSecond: Number(rate),
    p99: Number(time) * inMilliseconds[unit!]!,
    errors: [...broken.slice(1), refused].reduce((sum, count) => sum + Number(count), 0),
  };
}
