import type { AstroIntegration } from 'astro';
import { loaderName } from '../content-loader/loader-name.ts';
import { oneAtATime } from '../domain/one-at-a-time.ts';
import { watchContent } from './watch-content.ts';

/**
 * Shows a change of the content at once while pages are edited. By itself Astro
 * reads the changed file and then waits half a second for others.
 */
export function showChangesAtOnce(): AstroIntegration {
  return {
    name: 'show-changes-at-once',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const refresh = oneAtATime(async () => {
          await refreshContent?.({ loaders: [loaderName] });
        });
        watchContent(server, refresh);
      },
    },
  };
}
