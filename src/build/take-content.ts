import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const content = 'src/content';

/** What no proposal brings: Git's own files and what an install or a build has made. */
const ownFolders = new Set(['.git', 'node_modules', '.astro', '.build', 'dist', 'artefacts']);

interface TakenContent {
  /** Files outside the content that the proposal adds, changes or removes. */
  readonly otherChanges: readonly string[];
}

/**
 * Puts the content of a proposed version of the project in the place of one's
 * own, as data: nothing else is taken over, and nothing is run.
 *
 * @throws when something in the content is no plain file: a link could lead
 * the checks to read a file that is not part of the proposal
 */
export function takeContent({ from, to }: { readonly from: string; readonly to: string }): TakenContent {
  const proposed = listFiles(from, [relative(from, to)]);
  const own = listFiles(to, [relative(to, from)]);
  const strange = proposed.filter((path) => path.startsWith(`${content}/`) && !isPlainFile(from, path));
  if (!isFolder(from, 'src') || !isFolder(from, content)) strange.push(content);
  if (strange.length > 0) {
    throw new Error(
      `The proposal has something that is no plain file: ${strange.join(', ')}. Put a file with the text itself in its place.`,
    );
  }
  const outside = [...new Set([...proposed, ...own])]
    .filter((path) => !path.startsWith(`${content}/`))
    .sort();
  const otherChanges = outside.filter((path) => !isSame(join(from, path), join(to, path)));

  rmSync(join(to, content), { recursive: true, force: true });
  cpSync(join(from, content), join(to, content), { recursive: true });
  return { otherChanges };
}

function listFiles(root: string, leftOut: readonly string[]): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !ownFolders.has(name) && !leftOut.includes(name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
        .filter((inner) => !inner.isDirectory())
        .map((inner) => relative(root, join(inner.parentPath, inner.name)).split(sep).join('/'));
    });
}

const isPlainFile = (root: string, path: string) => lstatSync(join(root, path)).isFile();

const isFolder = (root: string, path: string) =>
  lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

function isSame(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  if (!lstatSync(one).isFile() || !lstatSync(other).isFile()) return false;
  return readFileSync(one).equals(readFileSync(other));
}
