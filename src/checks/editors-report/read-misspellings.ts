import { basename, extname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { isLocale } from '../content.ts';
import type { Misspelling } from './misspelling.ts';

/** Texts that are in one language as a whole, and named after it. */
const texts = ['src/content/**/*.mdx', 'src/i18n/*.json'];

/**
 * Spells every text in the dictionary of its language, as cspell.config.mjs
 * says. Takes some seconds: the dictionaries are large.
 *
 * @throws when the dictionaries cannot be read
 */
export async function readMisspellings(root: string): Promise<Misspelling[]> {
  const found: Misspelling[] = [];
  const failures: string[] = [];
  const result = await lint(
    texts,
    { root, config: `${root}/cspell.config.mjs`, showSuggestions: true, progress: false, cache: false },
    {
      issue: ({ uri, text, row, suggestions = [] }) => {
        const path = relative(root, fileURLToPath(uri ?? ''))
          .split(sep)
          .join('/');
        const locale = basename(path, extname(path));
        if (!isLocale(locale)) return;
        found.push({ word: text, locale, file: path, line: row, suggestions: suggestions.slice(0, 3) });
      },
      error: (message, error) => failures.push(`${message} ${error.message}`),
    },
  );
  if (failures.length > 0) throw new Error(failures.join('\n'));
  if (result.files === 0) throw new Error(`There is no text to spell below ${root}.`);
  return found;
}
