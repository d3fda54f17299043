import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createRequire } from 'node:module';
import { decodeFile } from './decode-file.ts';
import type { SourceFile, Sources } from './source-file.ts';

/**
 * Reads content, dictionaries and templates below `root`, the folder of the
 * project. Nothing is judged here: what cannot be read as text is noted as
 * damage of its file.
 */
export function readSources(root: string): Sources {
  const files = listFiles(root, 'src').filter(isSource);
  return { files: files.map((path) => readSourceFile(root, path)), icons: readIconNames(root) };
}

/** Paths of the content files from `root`, the folder of the project, in a fixed order. */
export const listContentFiles = (root: string): string[] => listFiles(root, 'src/content');

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads one text file; `path` is absolute or relative to `root`, and becomes the name that reports give it. */
export function readSourceFile(root: string, path: string): SourceFile {
  return decodeFile(path, readFileSync(resolve(root, path)));
}

const isSource = (path: string) =>
  path.startsWith('src/content/') || /^src\/i18n\/[^/]+\.json$/.test(path) || isTemplate(path);

/** The checks name misprints in order to find them, and print nothing on a page. */
const isTemplate = (path: string) =>
  /\.(?:astro|ts|js|mjs|css|svg)$/.test(path) &&
  !path.startsWith('src/content/') &&
  !path.startsWith('src/checks/');

function readIconNames(root: string): ReadonlySet<string> {
  const icons = join(
    dirname(createRequire(join(root, 'package.json')).resolve('lucide-static/package.json')),
    'icons',
  );
  return new Set(
    readdirSync(icons)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => name.slice(0, -'.svg'.length)),
  );
}
