import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Workplace } from './editor-config.ts';

/** The scripts of the editor's page that are ours, by the names that the page gives them. */
export type EditorScripts = Readonly<Record<'before.js' | 'start.js', string>>;

/** Makes them from the folder "browser" and all that it imports. */
export async function makeScripts({ kind }: Pick<Workplace, 'kind'>): Promise<EditorScripts> {
  return {
    'before.js': await bundle(kind === 'folder' ? 'before-folder.ts' : 'before.ts'),
    'start.js': await bundle('start.ts'),
  };
}

async function bundle(from: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      // The numbering plans of all countries, which check a phone number, are a large part of it.
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(import.meta.dirname, 'browser', from),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
