import { createHash } from 'node:crypto';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { getIndexedDocument, isSearchable } from '../../src/search/indexed-page.ts';
import { shortenDocument } from '../../src/search/shorten-document.ts';
import { localeKeys, locales } from '../../src/site.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';

afterAll(async () => {
  await close();
});

const documents = localeKeys.flatMap((locale) =>
  listBuiltPages()
    .filter(({ pathname }) => pathname.startsWith(pagePathname(locale, 'home')))
    .map((page) => ({ url: page.pathname, html: readBuiltPage(page) }))
    .filter(({ html }) => isSearchable(html))
    .map(({ url, html }) => ({
      url,
      content: getIndexedDocument(html, locales[locale].lang, { phrases: ['a'], ended: false }),
    })),
);

async function index(pages: typeof documents): Promise<IndexFile[]> {
  const { index } = await createIndex({ excludeSelectors: ['button'] });
  for (const page of pages) await index!.addHTMLFile(page);
  const { files } = await index!.getFiles();
  // Written in another order each time.
  return files.filter(({ path }) => path !== 'pagefind-entry.json');
}

const hash = (files: readonly IndexFile[]) =>
  files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`).sort();

it('is the same as if Pagefind had read every page whole', { timeout: 60_000 }, async () => {
  const short = documents.map(({ url, content }) => ({ url, content: shortenDocument(content) }));
  expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(documents).length / 2);
  expect(hash(await index(short))).toEqual(hash(await index(documents)));
});
