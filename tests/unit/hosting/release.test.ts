import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getCurrentRelease, prepareRelease, publishRelease, rollBack } from '../../../src/hosting/release.ts';

let folder: string;
let source: { site: string; settings: string };
let target: string;
let reloads: number;
const reload = () => {
  reloads += 1;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  source = { site: join(folder, 'dist'), settings: join(folder, 'hosting') };
  target = join(folder, 'srv');
  reloads = 0;
  write('hosting/netlify/_headers', 'headers');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
/** Builds a site with this text and script, and publishes it. */
function release(text: string, script: string): string {
  rmSync(source.site, { recursive: true, force: true });
  write('dist/index.html', text);
  write(`dist/_astro/${script}.js`, script);
  write('dist/.well-known/security.txt', 'Contact');
  const { name } = prepareRelease(source, target);
  publishRelease(target, name, reload);
  return name;
}
const current = (path: string) => join(target, 'current', path);
const read = (path: string) => readFileSync(current(path), 'utf8');

describe('a release', () => {
  it('is what was built, with its settings and the hash of every file', () => {
    release('one', 'a1');
    expect(read('root/index.html')).toBe('one');
    expect(read('settings/netlify/_headers')).toBe('headers');
    // printf one | sha256sum
    expect(read('SHA256SUMS')).toContain(
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  index.html\n',
    );
    expect(read('SHA256SUMS').trim().split('\n')).toHaveLength(3);
  });

  it('has packed files beside what they make smaller, with the same time', () => {
    const text = 'All is well. '.repeat(100);
    release(text, 'a1');
    expect(brotliDecompressSync(readFileSync(current('root/index.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(current('root/index.html.gz'))).toString()).toBe(text);
    const times = ['', '.br', '.gz'].map((ending) => statSync(current(`root/index.html${ending}`)).mtimeMs);
    // Dates of Node count milliseconds, the disk counts finer.
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(1);
    expect(existsSync(current('root/_astro/a1.js.br'))).toBe(false);
    expect(read('SHA256SUMS')).not.toContain('.br');
  });

  it('leaves the scripts of pages that were loaded before reachable', () => {
    release('one', 'a1');
    release('two', 'b2');
    expect([read('root/_astro/a1.js'), read('root/_astro/b2.js')]).toEqual(['a1', 'b2']);
    expect(read('SHA256SUMS')).not.toContain('a1');
  });

  it('keeps the last three and no more', () => {
    for (const text of ['one', 'two', 'three', 'four']) release(text, text);
    expect(readdirSync(join(target, 'releases'))).toEqual(['000002', '000003', '000004']);
    expect(existsSync(current('root/_astro/one.js'))).toBe(true);
  });

  it('gives a file that has not changed the time it had, unless a header has changed', () => {
    const getTime = () => statSync(current('root/.well-known/security.txt')).mtimeMs;
    release('one', 'a1');
    utimesSync(current('root/.well-known/security.txt'), 1000, 1000);
    release('two', 'b2');
    expect(getTime()).toBe(1_000_000);
    expect(statSync(current('root/index.html')).mtimeMs).toBeGreaterThan(1_000_000);
    write('hosting/netlify/_headers', 'other headers');
    release('two', 'b2');
    expect(getTime()).toBeGreaterThan(1_000_000);
  });
});

describe.each([
  ['nginx', 'nginx/maps.conf'],
  ['Caddy', 'caddy/Caddyfile'],
])('the settings of %s', (_, file) => {
  const getPolicies = () => readFileSync(join(target, 'settings', file), 'utf8');
  const styleOf = (html: string) =>
    `'sha256-${createHash('sha256')
      .update(/<style>(.*)<\/style>/.exec(html)![1]!)
      .digest('base64')}'`;
  const [red, blue, green] = [
    '<style>a{color:red}</style>',
    '<style>a{color:blue}</style>',
    '<style>a{}</style>',
  ];

  it('allow the pages before a release as well as its own, and no others', () => {
    release(red, 'a');
    release(blue, 'b');
    expect([red, blue].filter((html) => getPolicies().includes(styleOf(html)))).toHaveLength(2);
    release(green, 'c');
    expect(getPolicies()).not.toContain(styleOf(red));
  });

  it('are read again only when they have changed', () => {
    release(red, 'a');
    const before = reloads;
    release(red, 'b');
    expect(reloads).toBe(before);
    release(blue, 'c');
    expect(reloads).toBe(before + 1);
  });

  it('are new before a newer site and after an older one', () => {
    release(red, 'a');
    const order: string[] = [];
    const note = () => order.push(`${getCurrentRelease(target)!} ${getPolicies().includes(styleOf(blue))}`);
    write('dist/index.html', blue);
    publishRelease(target, prepareRelease(source, target).name, note);
    rollBack(target, note);
    expect(order).toEqual(['000001 true', '000001 false']);
  });
});

describe('rolling back', () => {
  it('publishes the release before, and again the one before that', () => {
    for (const text of ['one', 'two', 'three']) release(text, text);
    expect(rollBack(target, reload)).toBe('000002');
    expect(read('root/index.html')).toBe('two');
    expect(rollBack(target, reload)).toBe('000001');
    expect(getCurrentRelease(target)).toBe('000001');
    expect(() => rollBack(target, reload)).toThrow('There is no release before 000001.');
  });

  it('does not make the next release take the number of one that is there', () => {
    release('one', 'a');
    release('two', 'b');
    rollBack(target, reload);
    expect(release('three', 'c')).toBe('000003');
  });

  it('to a release that is not there leaves the published one', () => {
    release('one', 'a');
    expect(() => publishRelease(target, '000009', reload)).toThrow('There is no release 000009');
    expect(read('root/index.html')).toBe('one');
  });
});
