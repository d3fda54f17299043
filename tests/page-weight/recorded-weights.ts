import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageWeight } from './weigh-pages.ts';

const file = join(import.meta.dirname, '..', 'fixtures', 'page-weights.tsv');
const columns = ['headers', 'html', 'css', 'scripts'] as const;

/** What pages weighed when somebody last ran `npm run weigh -- record`. */
export function readRecordedWeights(): readonly PageWeight[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [pathname = '', ...figures] = line.split('\t');
    const [headers = 0, html = 0, css = 0, scripts = 0] = figures.map(Number);
    return { pathname, headers, html, css, scripts };
  });
}

/** One line a page, so that a comparison of versions shows which page has grown. */
export function recordWeights(weights: readonly PageWeight[]): void {
  const lines = weights.map((weight) => [weight.pathname, ...columns.map((column) => weight[column])]);
  writeFileSync(file, [['page', ...columns], ...lines].map((cells) => `${cells.join('\t')}\n`).join(''));
}
