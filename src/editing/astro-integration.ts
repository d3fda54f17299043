import type { AstroIntegration } from 'astro';
import { oneAtATime } from '../domain/one-at-a-time.ts';
import { readAnew } from './read-anew.ts';
import { watchContent } from './watch-content.ts';

/** Where Astro keeps the entries of the content while pages are edited, and what it writes beside it first. */
const entriesFile = '**/.astro/data-store.json*';

/**
 * Shows a change of the content at once while pages are edited. By itself Astro
 * reads the changed file and then waits half a second for others.
 */
export function showChangesAtOnce(): AstroIntegration {
  return {
    name: 'show-changes-at-once',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Astro tells its pages itself when it has written them; a watcher that notices it first loads every page twice.
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: [entriesFile] } } } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        watchContent(
          server,
          oneAtATime(() => readAnew(refreshContent!)),
        );
      },
    },
  };
}
