import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const dutch = 'src/i18n/nl.json';

it.each([
  ['  "home.title": "Home",\n', '', 'src/i18n/nl.json i18n/ui-missing'],
  ['  "found_one": "{{count}} result for {{query}}",\n', '', 'src/i18n/nl.json i18n/ui-missing'],
  ['"home.title"', '"home.titel"', 'src/i18n/en.json i18n/ui-missing'],
  ['results for {{query}}', 'results', 'src/i18n/nl.json:4:18 i18n/ui-placeholder'],
  ['results for {{query}}', 'results for {{queri}}', 'src/i18n/nl.json:4:18 i18n/ui-placeholder'],
  ['"Home"', '""', 'src/i18n/nl.json:2:17 schema/wrong-value'],
  ['"Home"', '{ "x": "y" }', 'src/i18n/nl.json:2:24 schema/wrong-value'],
])('%j written as %j differs from the other language', (from, to, expected) => {
  expect(list({ [dutch]: (given) => given.replace(from, to) })).toContain(expected);
});

it('a number may be a word in a plural form', () => {
  expect(list({ [dutch]: (given) => given.replace('"{{count}} result for', '"One result for') })).toEqual([]);
});

it('what is missing in a placeholder is named', () => {
  expect(report({ [dutch]: (given) => given.replace('results for {{query}}', 'results for {{queri}}') }))
    .toMatchInlineSnapshot(`
    "src/i18n/nl.json:4:18  error  i18n/ui-placeholder
      The text "found" lacks {{query}} and has {{queri}} too many. What stands between {{ }} is filled in and is the same as in src/i18n/en.json.
      Copy the names between {{ }} letter by letter.
      More: CONTRIBUTING.md#i18n-ui-placeholder

    1 problem in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
});
