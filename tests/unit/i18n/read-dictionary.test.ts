import { expect, it } from 'vitest';
import { readDictionary } from '../../../src/i18n/read-dictionary.ts';
import { localeKeys } from '../../../src/site.ts';

it.each(localeKeys)('the texts of "%s" are read from its file', (locale) => {
  expect(readDictionary(locale)['contact.heading']).toMatch(/\p{L}/u);
});
