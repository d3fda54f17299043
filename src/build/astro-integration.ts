import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { replaceFolder } from './replace-folder.ts';

/**
 * Lets Astro build beside the folder that was asked for, and replaces that one
 * when every other integration is content: so it comes last in the list. A
 * build that fails, however it was started, leaves the old site as it was.
 */
export function buildBesideOldSite(): AstroIntegration {
  let site = '';
  let aside = '';
  return {
    name: 'build-beside-old-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        // On the same disk, so that renaming is enough.
        const workshop = join(dirname(site), '.build', basename(site));
        aside = join(workshop, 'old');
        updateConfig({ outDir: pathToFileURL(join(workshop, 'new', '/')) });
      },
      'astro:build:done': ({ dir }) => {
        replaceFolder({ from: fileURLToPath(dir), to: site, aside });
      },
    },
  };
}
