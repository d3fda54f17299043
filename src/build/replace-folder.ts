import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

interface Replacement {
  /** The new folder. It is gone from here afterwards. */
  readonly from: string;
  /** Where it belongs; what stands there is removed. */
  readonly to: string;
  /** Where the old folder waits meanwhile; on the same disk, like the others. */
  readonly aside: string;
}

/**
 * Puts a new folder in the place of an old one by renaming, so that nobody
 * ever sees half of it. If that fails, the old folder is back in its place.
 */
export function replaceFolder({ from, to, aside }: Replacement): void {
  if (!existsSync(from)) {
    throw new Error(`There is no folder ${from}.`);
  }
  rmSync(aside, { recursive: true, force: true });
  for (const path of [to, aside]) mkdirSync(dirname(path), { recursive: true });
  const replacesOld = existsSync(to);
  if (replacesOld) {
    renameSync(to, aside);
  }
  try {
    renameSync(from, to);
  } catch (error) {
    if (replacesOld) renameSync(aside, to);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
