import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../source-file.ts';

/** A file of the built site. */
export interface SiteFile extends SourceFile {
  /** Where a server offers it, below the base of the site and without a slash in front: "en/index.html". */
  readonly name: string;
}

const textFile = /\.(?:html|xml|atom|json|csv|txt|vcf|ics|js|webmanifest|svg|css)$/;

/** Reads a folder of built files, sorted by name. Files that are no text have an empty one: that they exist is all that counts. */
export function readSite(folder: string): SiteFile[] {
  const shown = relative(process.cwd(), folder).split(sep).join('/');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((name) => ({
      name,
      path: `${shown}/${name}`,
      text: textFile.test(name) ? readFileSync(join(folder, name), 'utf8') : '',
    }));
}
