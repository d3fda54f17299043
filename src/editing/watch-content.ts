import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Does something whenever a file of the content is added, changed or removed while pages are edited; tells it the path. */
export function watchContent({ config, watcher }: ViteDevServer, act: (path: string) => unknown): void {
  const content = join(config.root, 'src', 'content') + sep;
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => {
      if (path.startsWith(content)) act(path);
    });
  }
}
