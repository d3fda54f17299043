import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'node_modules/lucide-static/icons');

/**
 * The drawing inside a Lucide line icon, as SVG markup for a 24 × 24 view box.
 *
 * @throws when Lucide has no icon of that name
 */
export function readIcon(name: string): string {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (drawing === undefined)
    throw new Error(`The icon "${name}" has no drawing. Choose another icon from Lucide.`);
  return drawing.replace(/\s+/g, ' ').replaceAll(' />', '/>').replaceAll('> <', '><').trim();
}
