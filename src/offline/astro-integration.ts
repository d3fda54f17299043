import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeKeys } from '../site.ts';
import { writeWorkers } from './write-workers.ts';

/** Writes the service workers after each build, from the pages as they are served. */
export function offlineCopies(): AstroIntegration {
  return {
    name: 'offline-copies',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pages = writeWorkers(fileURLToPath(dir));
        logger.info(
          `Readers can keep ${localeKeys.map((locale) => `${pages[locale]} pages in "${locale}"`).join(', ')}.`,
        );
      },
    },
  };
}
