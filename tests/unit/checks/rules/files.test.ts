import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const page = '---\ntitle: x\nsummary: A page.\nkeywords: []\nreviewed: 2026-11-22\n---\n';

it.each([
  ['src/content/contacts/other.yml', 'kind: role\n', 'file/unexpected'],
  ['src/content/notes.txt', 'note', 'file/unexpected'],
  ['src/content/pages/news/en.mdx', page, 'file/unexpected'],
  ['src/content/pages/about/fr.mdx', page, 'i18n/unknown-locale'],
  ['src/i18n/fr.json', '{}', 'i18n/unknown-locale'],
  [
    'src/content/places/The Hague.yaml',
    'name:\n  en: a\n  nl: b\nkind: city\ncountry: NL\n',
    'route/bad-name',
  ],
])('%s is refused as a file', (path, text, code) => {
  expect(list({ [path]: text })).toContain(`${path} ${code}`);
});

it.each([
  ['src/content/contacts/family.yaml', '', '1:1 file/empty'],
  ['src/content/contacts/family.yaml', ' \n', '1:1 file/empty'],
  ['src/content/contacts/family.yaml', 'kind: role\n\tx: 1\n', '2:1 yaml/malformed'],
  ['src/content/contacts/family.yaml', 'kind: &a role\n', '1:7 yaml/anchor-not-allowed'],
  ['src/content/programmes/family/en.mdx', 'Text only.\n', '1:1 file/no-details'],
  ['src/content/programmes/family/en.mdx', '---\ntitle: a: b\n---\n', '2:8 yaml/malformed'],
  ['src/i18n/en.json', '{"a": "b",\n', '2:1 yaml/malformed'],
  ['src/i18n/en.json', '{\n  "a": "b"\n  "c": "d"\n}\n', '3:3 yaml/malformed'],
  ['src/i18n/en.json', '{\n  "a": "b",\n}\n', '2:11 yaml/malformed'],
  ['src/i18n/en.json', '{\n  a: "b"\n}\n', '2:3 yaml/malformed'],
])('%s with %j cannot be read', (path, text, expected) => {
  expect(list({ [path]: text })).toContain(`${path}:${expected}`);
});

it('a file that is too large is not read at all', () => {
  const path = 'src/content/pages/about/en.mdx';
  expect(list({ [path]: (text) => text + 'word '.repeat(20_000) })).toEqual([`${path} file/too-large`]);
  const contact = 'src/content/contacts/family.yaml';
  expect(list({ [contact]: (text) => text + '# note\n'.repeat(10_000) })).toContain(
    `${contact} file/too-large`,
  );
});

it('a file that cannot be read does not make its readers wrong', () => {
  expect(list({ 'src/content/places/utrecht.yaml': 'name: "x\n' })).toEqual([
    'src/content/places/utrecht.yaml:2:1 yaml/malformed',
  ]);
});

it.each([
  ['src/content/pages/about/en.mdx', 'src/content/pages/about/en.MDX'],
  ['src/content/pages/about/en.mdx', 'src/content/pages/about/en.md'],
  ['src/content/pages/about/en.mdx', 'src/content/pages/about/EN.mdx'],
  ['src/content/programmes/family/facts.yaml', 'src/content/programmes/family/facts.yml'],
])('%s called %s waits for its right name and is not missing', (right, wrong) => {
  expect(report({ [right]: undefined, [wrong]: 'x' })).toContain(
    `Rename it to "${right.split('/').at(-1)!}".`,
  );
  expect(list({ [right]: undefined, [wrong]: 'x' })).toEqual([`${wrong} file/unexpected`]);
});

it.each([
  ['src/content/pages/about/New text.docx', 'Copy its words into the file of the page'],
  ['src/content/contacts/family.docx', 'Copy its words into the file of the page'],
  ['src/content/pages/about/photo.JPG', 'Delete it and say in words what it shows.'],
])('%s is no kind of file that a page reads', (path, action) => {
  expect(report({ [path]: 'x' })).toContain(action);
  expect(list({ [path]: 'x' })).toEqual([`${path} file/unexpected`]);
});

it('two contacts whose names differ in capitals only are one too many', () => {
  const path = 'src/content/contacts/Family.yaml';
  const contact =
    'kind: role\nemail: office@iom.int\nlanguages: unknown\nsource: leaflet\nconfirmed: not-yet\n';
  expect(list({ [path]: contact })).toEqual([`${path} contact/duplicate-id`]);
});
