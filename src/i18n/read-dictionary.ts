import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../site.ts';
import type { Dictionary } from './dictionaries.ts';

/**
 * Reads the texts of the interface in one language. Runs in the folder of the
 * project.
 *
 * @throws when the file is missing or is no JSON; the checks say where.
 */
export const readDictionary = <L extends Locale>(locale: L): Dictionary<L> =>
  JSON.parse(readFileSync(locales[locale].dictionary, 'utf8')) as Dictionary<L>;
