import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { editorFolder } from '../src/admin/editor-folder.ts';
import { siteFolder } from '../src/build/site-folder.ts';
import { site } from '../src/site.ts';

export const builtSiteFolder = resolve(import.meta.dirname, '..', siteFolder);

export interface BuiltPage {
  /** Its address below the site's origin: `/en/contact/`. */
  readonly pathname: string;
  /** Its file, below the folder of the site: `en/contact/index.html`. */
  readonly file: string;
}

/**
 * Every page of a built site for readers, by address; the editor is none. Throws
 * where there is no page, because then every test of it would pass.
 */
export function listBuiltPages(folder = builtSiteFolder): readonly BuiltPage[] {
  const isForReaders = (path: string) => path.split(sep)[0] !== editorFolder;
  const pages = globSync('**/*.html', { cwd: folder })
    .filter(isForReaders)
    .map((path) => {
      const file = path.split(sep).join('/');
      return { file, pathname: site.base + file.replace(/(^|\/)index\.html$/, '$1') };
    });
  if (pages.length === 0) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  return pages.sort((one, other) => (one.pathname < other.pathname ? -1 : 1));
}

export function readBuiltPage(page: BuiltPage, folder = builtSiteFolder): string {
  return readFileSync(join(folder, page.file), 'utf8');
}
