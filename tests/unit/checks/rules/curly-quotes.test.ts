import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const page = 'src/content/pages/about/en.mdx';
const contact = 'src/content/contacts/family.yaml';
const swap = (path: string, from: string, to: string) => ({
  [path]: (given: string) => given.replace(from, to),
});

it.each([
  [page, 'title: about', 'title: “About us”', '2:8'],
  [page, 'title: about', 'title: „About us”', '2:8'],
  [contact, '"+31887464444"', '“+31887464444”', '3:8'],
  [contact, '"13:30"', '“13:30”', '8:14'],
  [page, 'Some text.', '<Foreign lang=”nl”>Dokters</Foreign>', '8:15'],
])('around a value of %s, in place of %j: %j', (path, from, to, place) => {
  expect(list(swap(path, from, to))).toEqual([`${path}:${place} text/curly-quotes`]);
});

it('are shown as they should be', () => {
  expect(report(swap(page, 'title: about', 'title: “About us”'))).toMatchInlineSnapshot(`
    "src/content/pages/about/en.mdx:2:8  error  text/curly-quotes
      Curly quotes stand around "About us". Only straight quotes are left out of the page; word processors write curly ones by themselves.
      Write it so, with the quotes of your keyboard: "About us"
      More: CONTRIBUTING.md#text-curly-quotes

    1 problem in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
});

it('in a setting are shown with its name', () => {
  const read = (words: string) => report(swap(page, 'Some text.', words));
  expect(read('<Foreign lang=”nl”>Dokters</Foreign>')).toContain('lang="nl"');
  expect(read('<Foreign a="b" lang=“nl”>Dokters</Foreign>')).toContain(
    `${page}:8:21  error  text/curly-quotes`,
  );
  expect(read('<Foreign lang=”nl>Dokters</Foreign>')).not.toContain('text/curly-quotes');
  expect(read('a lang=”nl” and <b>lang=”nl”</b>')).not.toContain('text/curly-quotes');
});

it('in what editors keep, which quotes leaflets, they are lawful', () => {
  const quote = (path: string, from: string) => list(swap(path, from, '“Who pays”'));
  expect(quote('src/content/questions.yaml', 'Who pays?')).toEqual([]);
  expect(quote('src/content/corrections.yaml', 'An address has one @ sign.')).toEqual([]);
});

it.each([
  [page, 'title: about', 'title: “About us” and “You”'],
  [page, 'title: about', 'title: The “About” page'],
  [page, 'title: about', 'title: "“About” page"'],
  [page, 'Some text.', '“Some text.”'],
])('inside a text they are lawful: %s, %j, %j', (path, from, to) => {
  expect(list(swap(path, from, to))).toEqual([]);
});
