import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { localeKeys } from '../site.ts';
import { findFiles } from './find-files.ts';
import { load } from './loader.ts';

/** Page details between two lines of three hyphens, and the text below them. */
const page = /^\uFEFF?---[ \t]*\r?\n(?<details>(?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/;

/**
 * Pages with a file for each language: `<page>/<locale>.mdx` below `folder`, a
 * path from the root of the project. The id is "<page>/<locale>".
 *
 * Astro's own loader makes a module of each MDX file, to be compiled and run; it
 * takes 9 ms of processor time a file. This one keeps the text as it is, and
 * components/mdx/Text shows it unrun.
 */
export function texts(folder: string): Loader {
  const patterns = localeKeys.map((locale) => `${folder}/*/${locale}.mdx`);
  return load(
    (root) => findFiles(root, patterns),
    (written, path) => {
      const { details = '', text = written } = page.exec(written)?.groups ?? {};
      const id = path.slice(folder.length + 1).replace(/\.mdx$/, '');
      return [{ id, data: (parse(details) as unknown) ?? {}, body: text.trim() }];
    },
  );
}
