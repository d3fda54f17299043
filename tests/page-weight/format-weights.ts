import { getLimits } from './limits.ts';
import { getAnswerBytes, type PageWeight } from './weigh-pages.ts';

/** One line a page, the heaviest first. */
export function formatWeights(weights: readonly PageWeight[]): string {
  const rows = weights
    .toSorted((one, other) => getAnswerBytes(other) - getAnswerBytes(one))
    .map((weight) => {
      const { pathname, headers, html, css, scripts } = weight;
      const limits = getLimits(pathname);
      return [pathname, html, css, headers, getAnswerBytes(weight), limits.answer, scripts, limits.scripts];
    });
  const heads = ['page', 'HTML', 'CSS', 'headers', 'answer', 'limit', 'scripts', 'limit'];
  const width = Math.max(...rows.map(([pathname]) => String(pathname).length));
  return [heads, ...rows]
    .map(([first, ...others]) =>
      [String(first).padEnd(width), ...others.map((cell) => String(cell).padStart(8))].join(''),
    )
    .join('\n');
}

/** What the parts of a page weigh over their limit, and how much each has grown since it was recorded. */
export function describeOverweight(weight: PageWeight, recorded: PageWeight | undefined): string[] {
  const limits = getLimits(weight.pathname);
  const describe = (parts: readonly ('headers' | 'html' | 'css' | 'scripts')[], limit: number) => {
    const total = parts.reduce((sum, part) => sum + weight[part], 0);
    if (total <= limit) return [];
    const growth = parts.map((part) => {
      const grown = recorded && weight[part] - recorded[part];
      return `${part} ${weight[part]}${grown === undefined ? ' (not recorded)' : ` (${grown < 0 ? '' : '+'}${grown})`}`;
    });
    return [`${weight.pathname} has ${total} bytes of ${limit}: ${growth.join(', ')}`];
  };
  return [...describe(['html', 'css', 'headers'], limits.answer), ...describe(['scripts'], limits.scripts)];
}
