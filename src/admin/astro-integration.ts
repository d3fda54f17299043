import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editorFolder } from './editor-folder.ts';
import { writeEditor } from './write-editor.ts';

/**
 * Writes the editor beside the built site. It comes after every integration
 * that reads the pages: to the sitemap, the search, the offline copies and the
 * checks it does not exist.
 *
 * @param signInRelay the server that signs people in by their account at GitHub; a personal token is enough without
 */
export function editor(signInRelay: string | undefined): AstroIntegration {
  let root = '';
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(new URL(`${editorFolder}/`, dir));
        await writeEditor({ root, folder, workplace: { kind: 'repository', signInRelay } });
      },
    },
  };
}
