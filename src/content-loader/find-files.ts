import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The files that fit one of the patterns, by their paths from `root` with "/", in a fixed order. */
export const findFiles = (root: string, patterns: readonly string[]): string[] =>
  globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort();
