import type { Collection } from '../checks/collections.ts';
import { site, type Locale } from '../site.ts';
import { editorFolder } from './editor-folder.ts';

/** The folder of a page's texts below src/content: "programmes/samen". */
export type TextFolder = `${'programmes' | 'pages'}/${string}`;

const collections = { programmes: 'programmeTexts', pages: 'pageTexts' } as const satisfies Record<
  string,
  Collection
>;

/** Where colleagues change the text of a page: its file in the repository, and its entry in the editor. */
export function getChangeAddresses(
  folder: TextFolder,
  locale: Locale,
): { readonly file: string; readonly entry: string } {
  const [kind, id] = folder.split('/') as [keyof typeof collections, string];
  return {
    file: `${site.repository}/edit/${site.branch}/src/content/${folder}/${locale}.mdx`,
    entry: `${site.base}${editorFolder}/#/collections/${collections[kind]}/entries/${id}`,
  };
}
