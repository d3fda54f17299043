import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIcon } from '../../src/icons/read-icon.ts';

const folder = join(import.meta.dirname, '..', '..', 'node_modules', 'lucide-static', 'icons');

/** The drawings of all icons that are named after a side, as a browser writes them. */
export function listDirectionalIcons(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /(?:^|-)(?:left|right)(?:-|\.svg$)/.test(file))
    .map((file) => readIcon(file.replace(/\.svg$/, '')).replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>'));
}
