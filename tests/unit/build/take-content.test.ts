import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeContent } from '../../../src/build/take-content.ts';

let parent: string;
const write = (path: string, text = 'x') => {
  mkdirSync(dirname(join(parent, path)), { recursive: true });
  writeFileSync(join(parent, path), text);
};
const read = (path: string) => readFileSync(join(parent, path), 'utf8');
const take = () => takeContent({ from: join(parent, 'own/proposal'), to: join(parent, 'own') });

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'take-content-'));
  for (const folder of ['own', 'own/proposal']) {
    write(`${folder}/package.json`, '{}');
    write(`${folder}/scripts/check.ts`, 'own');
    write(`${folder}/src/content/contacts/a.yaml`, folder);
  }
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('the content of a proposal', () => {
  it('takes the place of one’s own, whatever it holds, and nothing else does', () => {
    write('own/src/content/contacts/gone.yaml');
    write('own/proposal/src/content/contacts/new.yaml', '\0 {{{ "');
    write('own/proposal/src/content/pages/big.mdx', 'x'.repeat(6_000_000));
    expect(take()).toEqual({ otherChanges: [] });
    expect(read('own/src/content/contacts/a.yaml')).toBe('own/proposal');
    expect(read('own/src/content/contacts/new.yaml')).toBe('\0 {{{ "');
    expect(existsSync(join(parent, 'own/src/content/contacts/gone.yaml'))).toBe(false);
  });

  it('comes without its programs, which are only counted', () => {
    write('own/proposal/scripts/check.ts', 'process.exit(0)');
    write('own/proposal/scripts/new.ts');
    rmSync(join(parent, 'own/proposal/package.json'));
    expect(take()).toEqual({ otherChanges: ['package.json', 'scripts/check.ts', 'scripts/new.ts'] });
    expect(read('own/scripts/check.ts')).toBe('own');
    expect(existsSync(join(parent, 'own/scripts/new.ts'))).toBe(false);
  });
});

describe('a link in the content of a proposal is refused before anything is taken:', () => {
  it.each([
    ['to a file elsewhere', 'contacts/b.yaml', '/etc/hostname'],
    ['out of the folder', 'contacts/b.yaml', '../../../../outside.txt'],
    ['to a folder', 'contacts/b', '/etc'],
    ['to nothing', 'contacts/b.yaml', 'nothing'],
  ])('%s', (_, path, target) => {
    write('outside.txt', 'secret');
    symlinkSync(target, join(parent, 'own/proposal/src/content', path));
    expect(take).toThrow(`no plain file: src/content/${path}`);
    expect(read('own/src/content/contacts/a.yaml')).toBe('own');
  });

  it.each(['src', 'src/content'])('the folder %s itself', (folder) => {
    const path = join(parent, 'own/proposal', folder);
    rmSync(path, { recursive: true });
    symlinkSync('/etc', path);
    expect(take).toThrow('no plain file');
    expect(read('own/src/content/contacts/a.yaml')).toBe('own');
  });
});

it('a second name of a plain file is a plain file', () => {
  linkSync(
    join(parent, 'own/proposal/package.json'),
    join(parent, 'own/proposal/src/content/contacts/b.yaml'),
  );
  expect(take()).toEqual({ otherChanges: [] });
});
