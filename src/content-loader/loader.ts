import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Entry } from './entry.ts';
import { takeOver } from './handover.ts';
import { loaderName } from './loader-name.ts';

/**
 * Loads a collection: in a build, as the checks hand it over; otherwise from
 * files of its own: `find` names them by their paths from the root of the
 * project, `read` tells what one of them holds. While pages
 * are edited, a file that cannot be read keeps its last good entries; the checks
 * tell what is wrong. It watches nothing: src/editing loads it anew at each change.
 *
 * @throws in a build, when a file cannot be read or does not fit its schema
 */
export function load(
  find: (root: string) => readonly string[],
  read: (text: string, path: string) => readonly Entry[],
): Loader {
  return {
    name: loaderName,
    load: async (context) => {
      const { config, store, watcher, logger } = context;
      const root = fileURLToPath(config.root);
      const checked = takeOver(root, context.collection);
      if (checked) {
        store.clear();
        for (const entry of checked) store.set(entry);
        return;
      }
      const before = new Map(store.values().map(({ id, filePath }) => [id, filePath]));
      for (const path of find(root)) {
        const filePath = join(root, path);
        try {
          for (const { id, data, body } of read(readFileSync(filePath, 'utf8'), path)) {
            const parsed = await context.parseData({
              id,
              data: data as { [key: string]: unknown },
              filePath,
            });
            // Without a digest the entry is set even if the file is as before: the schema may have changed.
            store.set({ id, data: parsed, filePath: path, ...(body !== undefined && { body }) });
            before.delete(id);
          }
        } catch (error) {
          if (!watcher) throw error;
          logger.debug(`${path}: ${error instanceof Error ? error.message : String(error)}`);
          for (const [id, from] of before) if (from === path) before.delete(id);
        }
      }
      for (const id of before.keys()) store.delete(id);
    },
  };
}
