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

it.each([
  ['src/content/Notes.dat', 'file/unexpected'],
  ['src/content/fr/about.mdx', 'i18n/unknown-locale'],
  ['src/content/pt-br/about.mdx', 'i18n/unknown-locale'],
  ['src/content/EN/about.mdx', 'i18n/unknown-locale'],
  ['src/content/pages/about/pt-br.mdx', 'i18n/unknown-locale'],
  ['src/content/pages/about/de_AT.mdx', 'i18n/unknown-locale'],
  ['src/content/pages/about/english.mdx', 'file/unexpected'],
  ['src/content/pages/about/my text.mdx', 'route/bad-name'],
  ['src/content/contacts/my contact.dat', 'route/bad-name'],
  ['src/content/contacts/family.dat', 'contact/duplicate-id'],
  ['src/content/contacts/FAMILY.dat', 'contact/duplicate-id'],
  ['src/content/places/family.dat', 'file/unexpected'],
  ['src/content/family.dat', 'file/unexpected'],
  ['src/content/contacts/office.dat', 'file/unexpected'],
  ['src/content/contacts/deep/office.yaml', 'file/unexpected'],
  ['src/content/abc', 'file/unexpected'],
  ['src/content/my abc', 'route/bad-name'],
  ['src/content/contacts/two-.yaml', 'route/bad-name'],
  ['src/content/contacts/-two.yaml', 'route/bad-name'],
  ['src/content/places/family.JSON', 'file/unexpected'],
])('%s is called what it is: %s', (path, code) => {
  const found = list({ [path]: 'x: y\n' }).filter((problem) => problem.startsWith(`${path} `));
  expect(found).toContain(`${path} ${code}`);
  expect(new Set(found).size).toBe(1);
});

it.each([
  ['src/content/places/arnhem.json', 'Rename it to "arnhem.yaml".'],
  ['src/content/places/Arnhem.YML', 'Rename it to "arnhem.yaml".'],
  ['src/content/pages/about/nl.markdown', undefined],
  ['src/content/contacts/family.yml', undefined],
  ['src/content/places/arnhem.yml.bak', undefined],
  ['src/content/pages/about/fr.md', undefined],
])('%s may be meant to have another name, unless a file has that already', (path, answer) => {
  const read = report({ [path]: 'x: y\n' });
  if (answer === undefined) expect(read).not.toContain('Rename it to');
  else expect(read).toContain(answer);
});

it.each([
  'doc',
  'docx',
  'odt',
  'rtf',
  'pages',
  'PDF',
  'txt',
  'htm',
  'html',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'eml',
  'msg',
])('words in a document with the ending %s reach no page', (ending) => {
  expect(report({ [`src/content/pages/about/text.${ending}`]: 'x' })).toContain('Copy its words');
  expect(report({ [`src/content/pages/about/text.${ending}x1`]: 'x' })).not.toContain('Copy its words');
});

it.each(['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg', 'heic', 'tif', 'tiff', 'bmp'])(
  'a picture with the ending %s reaches no page',
  (ending) => {
    expect(report({ [`src/content/pages/about/a.${ending}`]: 'x' })).toContain('say in words what it shows');
    expect(report({ [`src/content/pages/about/a.${ending}x1`]: 'x' })).not.toContain('say in words');
  },
);

it('a note behind a text is told with its words', () => {
  const path = 'src/content/pages/about/en.mdx';
  expect(report({ [path]: (text) => text.replace('title: about', 'title: IOM #1 of all') })).toContain(
    '#1 of all',
  );
});

it('places and contacts may have one name', () => {
  expect(
    list({ 'src/content/places/Family.yaml': 'name:\n  en: a\n  nl: b\nkind: city\ncountry: NL\n' }),
  ).toEqual(['src/content/places/Family.yaml route/bad-name']);
});

it('two contacts whose names differ in capitals only are one too many', () => {
  const path = 'src/content/contacts/Family.yaml';
  const contact =
    'kind: role\nemail: office@iom.int\nlanguages: unknown\nsource: leaflet\nconfirmed: not-yet\n';
  expect(list({ [path]: contact })).toEqual([`${path} contact/duplicate-id`]);
});
