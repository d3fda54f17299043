import { join, relative, sep } from 'node:path';
import { listFiles } from '../../build/list-files.ts';
import { readBytes } from '../../build/read-bytes.ts';
import type { SourceFile } from '../source-file.ts';

/** A file of the built site. */
export interface SiteFile extends SourceFile {
  /** Where a server offers it, below the base of the site and without a slash in front: "en/index.html". */
  readonly name: string;
}

/** Pictures, fonts, documents and archives: nothing in them can be read as it stands. */
const binaryFile =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|pdf|wasm|gz|br|zst|zip|mp[34]|webm|pf_\w+|pagefind)$/i;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Lists a folder of built files, sorted by name. A text is read each time when
 * somebody asks for it, since thousands of them have no room in memory. Files that
 * are no text have an empty one: that they exist is all that counts.
 */
export function readSite(folder: string): SiteFile[] {
  const shown = relative(process.cwd(), folder).split(sep).join('/');
  return listFiles(folder)
    .sort()
    .map((name) => ({
      name,
      path: `${shown}/${name}`,
      get text() {
        return binaryFile.test(name) ? '' : readText(join(folder, name));
      },
    }));
}

/** The text of a file; empty when its bytes are no UTF-8. */
function readText(path: string): string {
  try {
    return decoder.decode(readBytes(path));
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

/** Whether browsers show a file as a page: "index.html", "old.HTM". */
export const isPage = ({ name }: SiteFile): boolean => /\.html?$/i.test(name);
