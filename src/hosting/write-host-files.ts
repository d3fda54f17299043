import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../build/list-files.ts';
import { getHostFiles, getPublishedFiles, type HostFile } from './host-files.ts';
import { readSiteFacts } from './read-site-facts.ts';
import { findRedirectFaults, redirects } from './redirects.ts';

/**
 * Writes what hosts look for into the folder of the built site.
 *
 * @throws when a redirect leads nowhere, or a host would leave out a header
 */
export function writePublishedFiles(folder: string): void {
  const faults = findRedirectFaults(redirects, new Set(listFiles(folder)));
  if (faults.length > 0) throw new Error(`src/hosting/redirects.ts: ${faults.join(' ')}`);
  writeAll(folder, getPublishedFiles(readSiteFacts(folder), redirects));
}

/** Writes the settings of every host for a built site; the folder is emptied before. */
export function writeHostFiles(site: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  writeAll(folder, getHostFiles(readSiteFacts(site), redirects));
}

function writeAll(folder: string, files: readonly HostFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
