import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { findFiles } from './find-files.ts';
import { load } from './loader.ts';

/** One entry a file; `pattern` is the path of the files from the root of the project, with "*" for the id. */
export function oneAFile(pattern: string): Loader {
  const [before = '', after = ''] = pattern.split('*');
  return load(
    (root) => findFiles(root, [pattern]),
    (text, path) => [{ id: path.slice(before.length, -after.length), data: parse(text) as unknown }],
  );
}

/** A list in one file, its path from the root of the project; the id of an entry is its own. */
export function oneList(path: string): Loader {
  return load(
    () => [path],
    (text) => (parse(text) as { id: string }[]).map((data) => ({ id: data.id, data })),
  );
}
