import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPage, readSite } from '../../../../src/checks/built-site/read-site.ts';

const readOne = (name: string, bytes: string | Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, name), bytes);
  return readSite(folder)[0]!;
};

it.each(['a.md', 'a.csv', 'a.htm', 'a.mjs', 'a.HTML', 'a', 'CNAME', 'a.unheard-of'])('%s is read', (name) => {
  expect(readOne(name, 'a@iom.int@iom.int').text).toBe('a@iom.int@iom.int');
});

it('a text is read when somebody asks for it, and kept by nobody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'a.md'), 'one');
  const [file] = readSite(folder);
  expect(file!.text).toBe('one');
  writeFileSync(join(folder, 'a.md'), 'two');
  expect(file!.text).toBe('two');
});

it('pictures and what is no UTF-8 are there without a text', () => {
  expect(readOne('a.PNG', 'a@iom.int')).toMatchObject({ name: 'a.PNG', text: '' });
  expect(readOne('a', new Uint8Array([0x61, 0xff]))).toMatchObject({ name: 'a', text: '' });
});

it.each([
  ['a/index.html', true],
  ['a.HTM', true],
  ['a.md', false],
])('whether %s is a page: %s', (name, expected) => {
  expect(isPage({ name, path: name, text: '' })).toBe(expected);
});
