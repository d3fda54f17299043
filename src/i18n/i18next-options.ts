import { localeKeys } from '../site.ts';

/**
 * How i18next reads the dictionaries: one JSON file a language beside this
 * file, flat keys, all of them loaded before the first page is made, because
 * pages of several languages are made in one run.
 */
export const i18nextOptions = {
  initAsync: false,
  preload: [...localeKeys],
  fallbackLng: false as const,
  keySeparator: false as const,
  nsSeparator: false as const,
  interpolation: { escapeValue: false },
  returnNull: false,
  backend: { loadPath: './src/i18n/{{lng}}.json' },
};
