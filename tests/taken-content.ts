import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeFile } from '../src/checks/decode-file.ts';
import { readSources } from '../src/checks/read-content.ts';
import type { Sources } from '../src/checks/source-file.ts';

/**
 * The content as it was taken over from the leaflets, kept beside the tests. Editors change the
 * content of the site, never this: what a test tries with these words and numbers stays true
 * whatever the site says later.
 */
const folder = join(import.meta.dirname, 'fixtures', 'content');
const content = 'src/content/';

/** The project with the content as it was taken over, under the names that it has in the site. */
export function readTakenSources(): Sources {
  const { files, icons } = readSources(process.cwd());
  const taken = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => decodeFile(content + path, readFileSync(join(folder, path))));
  return { files: [...taken, ...files.filter(({ path }) => !path.startsWith(content))], icons };
}

/**
 * Whether files or folders below src/content still say what they said when they were taken over,
 * but for the days on which somebody read or confirmed them.
 */
export const isAsTaken = (...paths: readonly string[]): boolean =>
  paths.every((path) => readUndated(join(content, path)) === readUndated(join(folder, path)));

/** The text of a file, or of all files of a folder with their names; undefined when there is none. */
function readUndated(path: string): string | undefined {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    return readdirSync(path)
      .sort()
      .map((name) => `${name}\n${readUndated(join(path, name)) ?? ''}`)
      .join('\n');
  }
  return kind && readFileSync(path, 'utf8').replace(/^(?:reviewed|confirmed):.*\n(?: .*\n)*/gm, '');
}
