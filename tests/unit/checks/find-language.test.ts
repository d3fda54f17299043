import { expect, it } from 'vitest';
import { findLanguage } from '../../../src/checks/find-language.ts';

it.each([
  ['They help the people that are in the country.', 'en'],
  ['Zij helpen de mensen die in het land zijn.', 'nl'],
  ['THEY HELP THE PEOPLE THAT ARE IN THE COUNTRY.', 'en'],
  ['the and that', 'en'],
  ['the and', undefined],
  ['the and that de het een', undefined],
  ['the and that de', 'en'],
  ['the and that de het', undefined],
  ['', undefined],
  ['IOM, IND, COA: 2023', undefined],
])('%j is in %s', (text, language) => {
  expect(findLanguage(text)).toBe(language);
});
