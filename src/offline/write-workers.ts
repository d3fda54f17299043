import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readDictionary } from '../i18n/read-dictionary.ts';
import { localeKeys, locales, site, type Locale } from '../site.ts';
import { findKeptFiles, type KeptFiles, type ServedFile } from './find-kept-files.ts';
import { getCachePrefix, getWorkerPathname } from './names.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { runWorker } from './worker.ts';

/** How long the network may take before an old copy is shown, in milliseconds. */
const patience = 4000;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The worker of a language as a script; the same files always give the same script. */
export function getWorkerScript({ pages, assets }: KeptFiles, locale: Locale): string {
  const { intl } = locales[locale];
  const rules = {
    pages: pages.map(({ pathname }) => pathname),
    assets: assets.map(({ pathname }) => pathname),
    patience,
    oldCopy: escapeHtml(readDictionary(locale)['keep.oldCopy']),
    slowCopy: escapeHtml(readDictionary(locale)['keep.slowCopy']),
    intl,
  };
  const hash = createHash('sha256').update(runWorker.toString()).update(JSON.stringify(rules));
  for (const { text } of [...pages, ...assets]) hash.update('\0').update(text);
  const prefix = getCachePrefix(locale);
  const plan: OfflinePlan = { cache: `${prefix}${hash.digest('hex').slice(0, 12)}`, prefix, ...rules };
  return `(${runWorker.toString()})(self, ${JSON.stringify(plan)});\n`;
}

/**
 * Writes the worker of every language into the folder of the built site.
 *
 * @returns how many pages each language keeps
 */
export function writeWorkers(folder: string): Record<Locale, number> {
  const files = readServedFiles(folder);
  const counts = localeKeys.map((locale) => {
    const file = getWorkerPathname(locale).slice(site.base.length);
    const kept = findKeptFiles(files, locale);
    writeFileSync(join(folder, file), getWorkerScript(kept, locale));
    return [locale, kept.pages.length] as const;
  });
  return Object.fromEntries(counts) as Record<Locale, number>;
}

function readServedFiles(folder: string): ServedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|css|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      pathname:
        site.base +
        relative(folder, path)
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
      text: readFileSync(path, 'utf8'),
    }));
}
