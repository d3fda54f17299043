import { escapeHtml } from './markup.ts';

/**
 * Small charts as inline SVG. Each has its numbers as words too: in its label,
 * and in the table around it.
 */

const width = 240;
const height = 16;

/** A bar from 0 to `most`, with a line at the value that is aimed at. */
export function formatBar(value: number, most: number, aim: number | undefined, label: string): string {
  const scale = (number: number) => Math.round((Math.min(Math.max(number, 0), most) / most) * width);
  const colour = aim === undefined ? 'amount' : value >= aim ? 'good' : 'open';
  const line = aim === undefined ? '' : `<path class="aim" d="M${scale(aim)} 0v${height}"/>`;
  return `<svg role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${width} ${height}"><rect class="ground" width="${width}" height="${height}"/><rect class="${colour}" width="${Math.max(2, scale(value))}" height="${height}"/>${line}</svg>`;
}

export interface Part {
  readonly name: string;
  readonly count: number;
  readonly state: 'good' | 'open' | 'bad' | 'gone';
}

/** One bar split into its parts, and below it what each part is. */
export function formatParts(title: string, parts: readonly Part[]): string {
  const shown = parts.filter(({ count }) => count > 0);
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  const words = shown.map(({ name, count }) => `${count} ${name}`);
  let start = 0;
  const rects = shown.map(({ count, state }) => {
    const rect = `<rect class="${state}" x="${round(start)}" width="${round((count / all) * width)}" height="${height}"/>`;
    start += (count / all) * width;
    return rect;
  });
  const legend = shown
    .map(({ name, count, state }) => `<li class="${state}">${count} ${escapeHtml(name)}</li>`)
    .join('');
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>
<svg role="img" aria-label="${escapeHtml(`${title}: ${words.join(', ')}`)}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${rects.join('')}</svg>
<ul class="legend">${legend}</ul></figure>`;
}

const round = (number: number) => Math.round(number * 100) / 100;
