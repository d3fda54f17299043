import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../domain/remember.ts';

const folder = join(process.cwd(), 'node_modules/lucide-static/icons');

/**
 * The drawing inside a Lucide line icon, as SVG markup for a 24 × 24 view box.
 *
 * @throws when Lucide has no icon of that name
 */
export const readIcon = remember((name: string): string => {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (drawing === undefined)
    throw new Error(`The icon "${name}" has no drawing. Choose another icon from Lucide.`);
  return drawing.replace(/\s+/g, ' ').replaceAll(' />', '/>').replaceAll('> <', '><').trim();
});

/** The whole icon as an SVG picture of its own, for places that have no style sheet; `color` is its line. */
export function formatIcon(name: string, color = '#0a2f77'): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" ` +
    `stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${readIcon(name)}</svg>`
  );
}
