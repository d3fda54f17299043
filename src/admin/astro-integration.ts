import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Workplace } from './editor-config.ts';
import { editorFolder } from './editor-folder.ts';
import { makeScripts, type EditorScripts } from './make-scripts.ts';
import { writeEditor } from './write-editor.ts';

/**
 * Writes the editor beside the built site. It comes after every integration
 * that reads the pages: to the sitemap, the search, the offline copies and the
 * checks it does not exist.
 *
 * @param signInRelay the server that signs people in by their account at GitHub; a personal token is enough without
 */
export function editor(signInRelay: string | undefined): AstroIntegration {
  const workplace: Workplace = { kind: 'repository', signInRelay };
  let root = '';
  let scripts: EditorScripts;
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        // At the end it would come on top of what a large site takes: 90 MiB.
        if (command === 'build') scripts = await makeScripts(workplace);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(new URL(`${editorFolder}/`, dir));
        writeEditor({ root, folder, workplace, scripts });
      },
    },
  };
}
