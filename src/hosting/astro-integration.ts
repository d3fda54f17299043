import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePublishedFiles } from './write-host-files.ts';

/** Writes the files with settings that some hosts look for in the folder of the site. */
export function hostSettings(): AstroIntegration {
  return {
    name: 'host-settings',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writePublishedFiles(fileURLToPath(dir));
      },
    },
  };
}
