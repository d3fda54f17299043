import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findKeptFiles } from '../../src/offline/find-kept-files.ts';
import { localeKeys, site } from '../../src/site.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';

const readFile = (pathname: string) =>
  readFileSync(join(builtSiteFolder, pathname.slice(site.base.length)), 'utf8');

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
