import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/build/replace-folder.ts';

let parent: string;
const path = (...names: readonly string[]) => join(parent, ...names);
const replace = (to = path('dist')) =>
  replaceFolder({ from: path('.build', 'new'), to, aside: path('.build', 'old') });

function write(folder: readonly string[], file: string, text: string) {
  mkdirSync(path(...folder), { recursive: true });
  writeFileSync(path(...folder, file), text);
}

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('replacing a folder', () => {
  it('puts the new one in place of the old one, and leaves nothing else behind', () => {
    write(['dist'], 'index.html', 'old');
    write(['dist'], 'gone.html', 'old');
    write(['.build', 'new'], 'index.html', 'new');
    replace();
    expect(readdirSync(path('dist'))).toEqual(['index.html']);
    expect(readFileSync(path('dist', 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(path('.build'))).toEqual([]);
  });

  it('works where there is no old one', () => {
    write(['.build', 'new'], 'index.html', 'new');
    replace();
    expect(readFileSync(path('dist', 'index.html'), 'utf8')).toBe('new');
  });

  it('works after a run that was cut short', () => {
    write(['dist'], 'index.html', 'old');
    write(['.build', 'old'], 'index.html', 'older');
    write(['.build', 'new'], 'index.html', 'new');
    replace();
    expect(readFileSync(path('dist', 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(path('.build'))).toEqual([]);
  });

  it('does not touch the old one when there is no new one', () => {
    write(['dist'], 'index.html', 'old');
    expect(() => replace()).toThrow('There is no folder');
    expect(readFileSync(path('dist', 'index.html'), 'utf8')).toBe('old');
  });

  it('puts the old one back when the new one cannot be moved', () => {
    write(['dist', 'inner'], 'index.html', 'old');
    // A folder cannot be moved into itself.
    const impossible = { from: path('dist'), to: path('dist', 'inner'), aside: path('aside') };
    expect(() => replaceFolder(impossible)).toThrow();
    expect(readFileSync(path('dist', 'inner', 'index.html'), 'utf8')).toBe('old');
    expect(existsSync(path('aside'))).toBe(false);
  });
});
