import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/list-files.ts';
import { readBytes } from '../build/read-bytes.ts';
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
  for (const { text } of [...pages, ...assets]) hash.update('\0').update(text, 'latin1');
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
  const files = listServedFiles(folder);
  const counts = localeKeys.map((locale) => {
    const file = getWorkerPathname(locale).slice(site.base.length);
    const kept = findKeptFiles(files, locale);
    writeFileSync(join(folder, file), getWorkerScript(kept, locale));
    return [locale, kept.pages.length] as const;
  });
  return Object.fromEntries(counts) as Record<Locale, number>;
}

/** A text is read each time when somebody asks for it, since thousands of them have no room in memory. */
function listServedFiles(folder: string): ServedFile[] {
  return listFiles(folder)
    .filter((name) => /\.(?:html|js|css|svg)$/.test(name))
    .map((name) => ({
      pathname: site.base + name.replace(/(^|\/)index\.html$/, '$1'),
      get text() {
        return readBytes(join(folder, name)).toString('latin1');
      },
    }));
}
