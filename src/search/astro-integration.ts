import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeKeys } from '../site.ts';
import { writeFullTextIndex } from './write-full-text-index.ts';

/** Makes the full-text index after each build, from the pages as they are served. */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeFullTextIndex(fileURLToPath(dir));
        logger.info(
          `Indexed ${localeKeys.map((locale) => `${pages[locale]} pages in "${locale}"`).join(', ')}.`,
        );
      },
    },
  };
}
