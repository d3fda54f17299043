import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '../site.ts';
import { precompress, type PackedBytes } from './precompress.ts';

/**
 * Copies a built site to the folder that a server has as its root: at its base
 * path, with packed files beside its own. Times of files stay as they are.
 *
 * @returns bytes by ending, as they are and packed
 */
export function layOutSite(built: string, root: string): ReadonlyMap<string, PackedBytes> {
  const target = join(root, site.base);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  cpSync(built, target, { recursive: true, preserveTimestamps: true });
  return precompress(target);
}
