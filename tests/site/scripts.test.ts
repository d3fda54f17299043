import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { findKeptFiles } from '../../src/offline/find-kept-files.ts';
import { pagePathname } from '../../src/domain/url.ts';
import { localeKeys, site } from '../../src/site.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';

const readFile = (pathname: string) =>
  readFileSync(join(builtSiteFolder, pathname.slice(site.base.length)), 'utf8');

/** Scripts of a page, those that it names and those in it, with all that they import. */
function collectScripts(html: string): string[] {
  const inline = [...html.matchAll(/<script(?![^>]*(?:\ssrc=|ld\+json))[^>]*>(.*?)<\/script>/gs)];
  const named = new Set<string>();
  const add = (pathname: string) => {
    if (named.has(pathname)) return;
    named.add(pathname);
    for (const [, address] of readFile(pathname).matchAll(/\b(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g))
      add(new URL(address!, new URL(pathname, site.url)).pathname);
  };
  for (const [, source] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) add(source!);
  for (const [, code] of inline)
    for (const [, address] of code!.matchAll(/["']((?:\/[^"']*)?_astro\/[^"']+\.js)["']/g)) add(address!);
  return [...inline.map(([, code]) => code!), ...[...named].map(readFile)];
}

const searchPages = localeKeys.map((locale) => pagePathname(locale, 'search'));
const sizes = listBuiltPages()
  .filter(({ pathname }) => !searchPages.includes(pathname))
  .map((page) => ({
    pathname: page.pathname,
    // Each script on its own, as it comes over the network.
    bytes: collectScripts(readBuiltPage(page))
      .map((code) => brotliCompressSync(code).length)
      .reduce((sum, size) => sum + size, 0),
  }));

it('the client code of every page, search apart, has at most 6,000 bytes (Brotli)', () => {
  const heaviest = sizes.toSorted((a, b) => b.bytes - a.bytes);
  console.info(
    heaviest
      .slice(0, 5)
      .map(({ pathname, bytes }) => `${pathname} ${bytes}`)
      .join(', '),
  );
  expect(heaviest[0]!.bytes).toBeGreaterThan(500);
  expect(heaviest.filter(({ bytes }) => bytes > 6000)).toEqual([]);
});

it('every script of a page that can be kept is kept with it', () => {
  const files = listBuiltPages().map((page) => ({ pathname: page.pathname, text: readBuiltPage(page) }));
  for (const locale of localeKeys) {
    const { pages } = findKeptFiles(files, locale);
    const worker = readFile(`${site.base}sw-${locale}.js`);
    for (const { text } of pages)
      for (const [, source] of text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g))
        expect(worker).toContain(source!);
  }
});
