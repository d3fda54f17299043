import { promises, mkdirSync, writeFileSync, type WriteFileOptions } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

/** How many files are written before anything else gets its turn. */
const filesInARow = 64;

/**
 * Lets Astro write a page without waiting. For each file it asks another thread four
 * times, one after the other: to make the folder, to open, to write and to close. While
 * thousands of small files are written, waking threads takes three times as long as writing.
 */
export function writeAtOnce(): AstroIntegration {
  const { mkdir, writeFile } = promises;
  let written = 0;
  // Node frees memory, and rings timers, between turns; a promise that is settled already takes none.
  const restNowAndThen = async () => {
    written += 1;
    if (written % filesInARow === 0) await setImmediate();
  };
  return {
    name: 'write-at-once',
    hooks: {
      'astro:build:start': () => {
        promises.mkdir = ((path, options) => settle(() => mkdirSync(path, options))) as typeof mkdir;
        promises.writeFile = ((file, data, options) =>
          data instanceof Uint8Array && (typeof file === 'string' || file instanceof URL)
            ? settle(() => writeFileSync(file, data, options as WriteFileOptions)).then(restNowAndThen)
            : writeFile(file, data, options)) as typeof writeFile;
      },
      'astro:build:generated': () => {
        Object.assign(promises, { mkdir, writeFile });
      },
    },
  };
}

/** What waits for it hears of an error as it would have. */
const settle = <Value>(act: () => Value): Promise<Value> => new Promise((resolve) => resolve(act()));
