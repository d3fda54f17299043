import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Entry } from './entry.ts';
import { takeOver } from './handover.ts';
import { loaderName } from './loader-name.ts';
import type { Reading } from './reading.ts';

/** A file whose entries are in the store. */
interface KnownFile {
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * Loads a collection: in a build, as the checks hand it over; otherwise from
 * files of its own: `find` names them by their paths from the root of the
 * project, `read` tells what one of them holds. While pages
 * are edited, a file that cannot be read keeps its last good entries; the checks
 * tell what is wrong. It watches nothing: src/editing loads it anew at each change,
 * and then only the files that say something else are parsed.
 *
 * @throws in a build, when a file cannot be read or does not fit its schema
 */
export function load(
  find: (root: string) => readonly string[],
  read: (text: string, path: string) => readonly Entry[],
): Loader {
  // A schema that changes makes this loader anew, and with it what is known of the files.
  const known = new Map<string, KnownFile>();
  return {
    name: loaderName,
    load: async (context) => {
      const { config, store, watcher, logger } = context;
      const reading = context.refreshContextData as Reading | undefined;
      if (reading) reading.hasBegun = true;
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
          const text = readFileSync(filePath, 'utf8');
          const last = known.get(path);
          // Whoever empties the store wants everything read anew.
          if (last?.text === text && last.ids.every((id) => before.has(id))) {
            for (const id of last.ids) before.delete(id);
            continue;
          }
          known.delete(path);
          const ids: string[] = [];
          for (const { id, data, body } of read(text, path)) {
            const parsed = await context.parseData({
              id,
              data: data as { [key: string]: unknown },
              filePath,
            });
            // Without a digest the entry is set even if the file is as before: the schema may have changed.
            store.set({ id, data: parsed, filePath: path, ...(body !== undefined && { body }) });
            before.delete(id);
            ids.push(id);
          }
          // A build reads each file once.
          if (watcher) known.set(path, { text, ids });
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
