import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { localeKeys } from '../site.ts';

/** Page details between two lines of three hyphens, and the text below them. */
const page = /^\uFEFF?---[ \t]*\r?\n(?<details>(?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/;

const languages = localeKeys.map((locale) => `${locale}.mdx`);

/**
 * Pages with a file for each language: `<page>/<locale>.mdx` below `folder`, a
 * path from the root of the project. The id is "<page>/<locale>".
 *
 * Astro's own loader makes a module of each MDX file, to be compiled and run; it
 * takes 9 ms of processor time a file. This one keeps the text as it is, and
 * components/mdx/Text shows it unrun.
 */
export function texts(folder: string): Loader {
  return {
    name: 'texts',
    load: async (context) => {
      const { config, store, watcher, logger } = context;
      const root = fileURLToPath(config.root);
      const base = join(root, folder);
      const names = globSync(
        languages.map((language) => `*/${language}`),
        { cwd: base },
      ).sort();
      store.clear();
      const read = async (path: string, id: string) => {
        try {
          await readEntry(context, root, path, id);
        } catch (error) {
          // A build stops. While pages are edited, a page keeps its last good text, and the checks tell what is wrong.
          if (!watcher) throw error;
          logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      for (const name of names) await read(join(base, name), getId(name));

      watcher?.add(base);
      const findId = (path: string) => {
        const name = relative(base, path);
        const [id, language, ...below] = name.split(sep);
        return id !== '..' && below.length === 0 && languages.includes(language!) ? getId(name) : undefined;
      };
      const update = async (path: string) => {
        const id = findId(path);
        if (id !== undefined) await read(path, id);
      };
      watcher?.on('change', (path) => void update(path));
      watcher?.on('add', (path) => void update(path));
      watcher?.on('unlink', (path) => {
        const id = findId(path);
        if (id !== undefined) store.delete(id);
      });
    },
  };
}

const getId = (name: string) =>
  name
    .split(sep)
    .join('/')
    .replace(/\.mdx$/, '');

async function readEntry(context: LoaderContext, root: string, path: string, id: string): Promise<void> {
  const written = readFileSync(path, 'utf8');
  const filePath = relative(root, path).split(sep).join('/');
  const { details = '', text = written } = page.exec(written)?.groups ?? {};
  const data = await context.parseData({
    id,
    data: (parse(details) ?? {}) as Record<string, unknown>,
    filePath: path,
  });
  context.store.set({ id, data, body: text.trim(), filePath, digest: context.generateDigest(written) });
}
