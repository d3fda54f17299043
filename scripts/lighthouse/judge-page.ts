import lighthouse from 'lighthouse';
import type { Marks } from './verdict.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Runs Lighthouse's mobile preset on a page: a cold visit, with the slow
 * network and processor reckoned from what was observed.
 *
 * @param port of the browser's debugging protocol
 * @param isUnlisted leaves out the audit that asks whether search engines may list the page
 * @throws when the page could not be judged
 */
export async function judgePage(
  url: string,
  port: number,
  isUnlisted: boolean,
): Promise<{ readonly marks: Marks; readonly report: string }> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
    ...(isUnlisted && { skipAudits: ['is-crawlable'] }),
  });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`${url} could not be judged: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { audits, categories: judged } = result.lhr;
  const getMark = (id: (typeof categories)[number]) => Math.round((judged[id]?.score ?? 0) * 100);
  const getValue = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    marks: {
      performance: getMark('performance'),
      accessibility: getMark('accessibility'),
      bestPractices: getMark('best-practices'),
      seo: getMark('seo'),
      shift: getValue('cumulative-layout-shift'),
      blocking: getValue('total-blocking-time'),
      largestPaint: getValue('largest-contentful-paint'),
      missed: categories.flatMap((id) =>
        (judged[id]?.auditRefs ?? [])
          .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
          .map(({ id: audit }) => audit),
      ),
    },
    report: String(result.report),
  };
}
