import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Packages of which something reaches readers, and what; all others only make or test the site. */
export const shippedPackages = {
  pagefind: 'the program and the index of the search',
  'lucide-static': 'the line icons in pages and leaflets',
  'world-atlas': 'the outlines of countries, from Natural Earth (public domain)',
  '@expo-google-fonts/noto-sans': 'the letters in the leaflets',
} as const;

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

/**
 * The licences of what is sent to readers and was made by others, with their
 * texts as the installed packages have them.
 *
 * @throws when a package has no licence text
 */
export function formatLicences(): string {
  const parts = Object.entries(shippedPackages).map(([name, used]) => {
    const folder = join('node_modules', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => /^licen[cs]e/i.test(relative(folder, path)))
      .sort();
    if (texts.length === 0) throw new Error(`${name} has no text of its licence.`);
    return [
      `${name} ${manifest.version} (${manifest.license}): ${used}`,
      ...(manifest.homepage === undefined ? [] : [manifest.homepage]),
      ...texts.map((file) => `\n${readFileSync(file, 'utf8').trim()}`),
    ].join('\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
