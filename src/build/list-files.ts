import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of all files in a folder and below it, "en/index.html", in the order of the disk. */
export function listFiles(folder: string): string[] {
  const names: string[] = [];
  // A built site has thousands of folders, and Node's own way into them works out each path anew.
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${below}${entry.name}/`);
      else if (entry.isFile()) names.push(below + entry.name);
    }
  };
  visit('');
  return names;
}
