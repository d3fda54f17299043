import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const page = 'src/content/pages/about/en.mdx';
const programme = 'src/content/programmes/family/en.mdx';
const add = (path: string, text: string) => ({ [path]: (given: string) => `${given}\n${text}\n` });
const everywhere = (text: string) =>
  [page, programme].map((path) => list(add(path, text)).map((found) => found.split(' ')[1]));

it.each(['A note[^1].\n\n[^1]: The note.', '```\ncode\n```', 'No ~~longer~~ so.'])(
  'no page has a place for %j',
  (text) => {
    for (const codes of everywhere(text)) expect(new Set(codes)).toEqual(new Set(['mdx/not-supported']));
  },
);

it.each([
  '| A | B |\n|---|---|\n| C | D |',
  '> Quoted',
  'One  \ntwo',
  'A `word`',
  'A\n\n***\n\nB',
  '[One][i]\n\n[i]: https://www.iom.int/',
])('the leaflet cannot print %j, so no programme has it', (text) => {
  expect(everywhere(text)).toEqual([[], ['mdx/not-supported']]);
});

it.each([
  ['A note[^1].\n\n[^1]: The note.', 'a footnote'],
  ['```\ncode\n```', 'a block of code between ``` signs'],
  ['No ~~longer~~ so.', 'crossed-out text'],
  ['| A | B |\n|---|---|\n| C | D |', 'a table'],
  ['> Quoted', 'a quotation'],
  ['A\n\n***\n\nB', 'a line across the page'],
  ['One  \ntwo', 'a line break, because the line ends with two blanks or a backslash'],
  ['A `word`', 'code between ` signs'],
  ['[One][i]\n\n[i]: https://www.iom.int/', 'a link whose address stands elsewhere'],
])('%j is called by its name: %s', (text, name) => {
  expect(report(add(programme, text))).toContain(
    `Here stands ${name}. The text of a programme is printed too`,
  );
});

it('points at it', () => {
  expect(list(add(page, 'A note[^1].\n\n[^1]: The note.'))).toEqual([
    `${page}:10:7 mdx/not-supported`,
    `${page}:12:1 mdx/not-supported`,
  ]);
});
