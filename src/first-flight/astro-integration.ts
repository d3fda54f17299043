import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { createLightener } from './lighten-page.ts';

/**
 * Makes every built page fit the first flight of packets: `createLightener`.
 * Stands before the integrations that read or hash the pages as they are served.
 */
export function firstFlight(): AstroIntegration {
  return {
    name: 'first-flight',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('.html'),
        );
        const lighten = createLightener((pathname) =>
          readFileSync(join(folder, pathname.slice(site.base.length)), 'utf8'),
        );
        let saved = 0;
        for (const page of pages) {
          const file = join(folder, page);
          const html = readFileSync(file, 'utf8');
          const light = lighten(html);
          writeFileSync(file, light);
          saved += html.length - light.length;
        }
        logger.info(
          `${pages.length} pages are ${Math.round(saved / pages.length)} characters lighter on average.`,
        );
      },
    },
  };
}
