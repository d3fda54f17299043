import { existsSync } from 'node:fs';
import { localeKeys, locales } from './src/site.ts';

/**
 * Spelling of the content, for the editors' report: the words of each language
 * in its own dictionary, and those of spelling/<locale>.txt and spelling/names.txt.
 */
const spelled = localeKeys.filter((locale) =>
  existsSync(new URL(`./spelling/${locale}.txt`, import.meta.url)),
);
const dictionaries = spelled.map((locale) => ({
  name: `project-${locale}`,
  path: `./spelling/${locale}.txt`,
}));

export default {
  version: '0.2',
  import: ['@cspell/dict-nl-nl/cspell-ext.json'],
  dictionaryDefinitions: [...dictionaries, { name: 'project-names', path: './spelling/names.txt' }],
  dictionaries: ['project-names'],
  overrides: localeKeys.map((locale) => ({
    filename: `**/${locale}.{mdx,json}`,
    language: locales[locale].intl,
    // A language without a list of words has no dictionary either.
    ...(spelled.includes(locale) ? { dictionaries: [`project-${locale}`] } : { enabled: false }),
  })),
  ignoreRegExpList: [
    'Email',
    'Urls',
    // Names of fields, settings and texts; words in another language; the last part of a web address.
    /^\s*[\w-]+:/gm,
    /^\s*"[^"]+":/gm,
    /<Foreign[^>]*>[^<]*<\/Foreign>/g,
    /<[^>]*>/g,
    /\{\{[^}]*\}\}/g,
    /\]\([^)]*\)/g,
    /^slug:.*$/gm,
  ],
};
