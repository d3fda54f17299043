import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagePathname, programmePathname } from '../../../src/domain/url.ts';
import { writeFullTextIndex } from '../../../src/search/write-full-text-index.ts';
import { localeKeys, locales, type Locale } from '../../../src/site.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-text-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writePage(locale: Locale, pathname: string, body: string): void {
  const file = join(folder, pathname, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<!doctype html><html lang="${locales[locale].lang}"><body>${body}</body></html>`);
}

const learn = (locale: Locale) => programmePathname(locale, 'learn');
const line = (href: string) => `<li data-kind="programme" data-words="job"><a href="${href}">LEARN</a></li>`;

/** A site of one programme in every language. */
function writeSite(): void {
  for (const locale of localeKeys) {
    writePage(locale, pagePathname(locale, 'home'), '<main><h1>Home</h1></main>');
    writePage(locale, pagePathname(locale, 'search'), `<main><ul>${line(learn(locale))}</ul></main>`);
    writePage(locale, learn(locale), '<main data-pagefind-body><h1>LEARN</h1><p>Work and study.</p></main>');
  }
}

const readAll = () =>
  readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')])
    .sort();

// On a busy machine an index takes seconds. A test that ends before its work does closes Pagefind to the next one.
describe('the full-text index', { timeout: 60_000 }, () => {
  it('has the searchable pages of each language', async () => {
    writeSite();
    expect(await writeFullTextIndex(folder)).toEqual(
      Object.fromEntries(localeKeys.map((locale) => [locale, 1])),
    );
    expect(readdirSync(join(folder, 'pagefind'))).toContain('pagefind-entry.json');
  });

  it('is the same to the byte for the same pages', async () => {
    writeSite();
    await writeFullTextIndex(folder);
    const first = readAll();
    // Pagefind orders the languages by chance: once could be luck.
    for (let run = 0; run < 5; run += 1) {
      await writeFullTextIndex(folder);
      expect(readAll()).toEqual(first);
    }
  });

  it('is not made for a site without a searchable page', async () => {
    for (const locale of localeKeys) writePage(locale, pagePathname(locale, 'search'), '<main></main>');
    await expect(writeFullTextIndex(folder)).rejects.toThrow('has 0 pages instead of 0');
  });

  it('is not made when a programme of the list has no text to find', async () => {
    writeSite();
    const [locale] = localeKeys as [Locale];
    writePage(locale, learn(locale), '<main><h1>LEARN</h1></main>');
    await expect(writeFullTextIndex(folder)).rejects.toThrow(
      `These programmes cannot be searched: ${learn(locale)}.`,
    );
  });

  it('is not made when a searchable page is not in the list', async () => {
    writeSite();
    const [locale] = localeKeys as [Locale];
    writePage(locale, pagePathname(locale, 'about'), '<main data-pagefind-body><h1>About</h1></main>');
    await expect(writeFullTextIndex(folder)).rejects.toThrow(
      `${pagePathname(locale, 'about')} can be searched and is missing`,
    );
  });

  it('is not made when a page has no words, which Pagefind passes over in silence', async () => {
    writeSite();
    const [locale] = localeKeys as [Locale];
    writePage(locale, learn(locale), '<main data-pagefind-body></main>');
    await expect(writeFullTextIndex(folder)).rejects.toThrow('has 0 pages instead of 1');
  });
});
