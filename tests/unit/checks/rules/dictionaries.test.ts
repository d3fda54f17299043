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

it('a text has words and stands alone in its line', () => {
  const read = (to: string) => report({ [dutch]: (given) => given.replace('"Home"', to) });
  expect(read('"  "')).toContain('2:17  error  schema/wrong-value');
  expect(read('{ "x": "y" }')).toContain(
    'The field "home.title x" does not take "y". Each line has a name and a text.\n  Write the text between quotes.',
  );
});

it('a dictionary that cannot be read, or of a language that the site has not, is compared with none', () => {
  expect(list({ [dutch]: '{' })).toEqual([`${dutch}:1:2 yaml/malformed`]);
  expect(list({ 'src/i18n/fr.json': '{ "a": "{{b}}" }' })).toEqual(['src/i18n/fr.json i18n/unknown-locale']);
});

it('a missing text or dictionary is named with its language', () => {
  const missing = report({ [dutch]: (given) => given.replace('  "home.title": "Home",\n', '') });
  expect(missing).toContain('The text "home.title" is missing in Dutch.');
  expect(report({ [dutch]: undefined })).toContain('src/i18n/nl.json');
});

it('what is filled in may be written with its format, or unescaped', () => {
  const write = (from: string, to: string) => list({ [dutch]: (given) => given.replaceAll(from, to) });
  expect(write('{{query}}', '{{- query}}')).toEqual([]);
  expect(write('{{query}}', '{{query, uppercase}}')).toEqual([]);
  expect(write('{{query}}', '{{query }}')).toEqual([]);
  expect(write('{{query}}', '{query}')).toHaveLength(2);
});

it('a name too many is told as well', () => {
  expect(report({ [dutch]: (given) => given.replace('"Home"', '"Home {{name}}"') })).toContain(
    'The text "home.title" has {{name}} too many.',
  );
});

it('a name that only ends like a plural is none', () => {
  const add = (given: string) => given.replace('"home.title"', '"of_one_kind": "A",\n  "home.title"');
  expect(list({ [dutch]: add, 'src/i18n/en.json': add })).toEqual([]);
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
