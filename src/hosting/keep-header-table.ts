import { statSync } from 'node:fs';
import { getHeaderTable, type HeaderTable } from './headers.ts';
import { readSiteFacts } from './read-site-facts.ts';

/** Returns a function that gives the table of the site in a folder, and reads the pages only when the folder is another one. */
export function keepHeaderTable(folder: string): () => HeaderTable {
  let readFrom = '';
  let table: HeaderTable = [];
  return () => {
    const { ino = 0, mtimeMs = 0 } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    const found = `${ino} ${mtimeMs}`;
    if (found !== readFrom) {
      table = getHeaderTable(readSiteFacts(folder), 'each-page');
      readFrom = found;
    }
    return table;
  };
}
