import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { startStaticServer } from '../../src/static-server/static-server.ts';
import { test as browserTest } from './browser-test.ts';
import { findPageFaults } from './page-faults.ts';

/** A site in which each test plants its own page with its own fault. */
const folder = mkdtempSync(join(tmpdir(), 'page-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

const test = browserTest.override('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await startStaticServer({ folder, base: '/', port: 0, missingSlash: 'not-found' });
  onCleanup(() => server.stop());
  return server.origin;
});

let pagesWritten = 0;

/** Returns the address of the page, below the origin. */
function writePage(main: string, style = ''): string {
  pagesWritten += 1;
  const name = `${pagesWritten}.html`;
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <style>:root{color-scheme:light dark;background:Canvas}${style}</style></head>
    <body><main><h1>A page</h1>${main}</main></body></html>`,
  );
  return `/${name}`;
}

describe.concurrent('the faults found on a page', () => {
  test('are none on a good page', async ({ page, origin, expect }) => {
    const pathname = writePage('<p>All is well.</p>');
    expect(await findPageFaults(page, origin, pathname)).toEqual([]);
  });

  test('name an element that is not accessible, in each view', async ({ page, origin, expect }) => {
    const pathname = writePage('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');
    const faults = await findPageFaults(page, origin, pathname);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/^phone, light: axe image-alt: .*<img src=/);
  });

  test('name what cannot be read in the dark only', async ({ page, origin, expect }) => {
    const pathname = writePage(
      '<p>Pale.</p>',
      '@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }',
    );
    const faults = await findPageFaults(page, origin, pathname);
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(new Set(['phone, dark']));
  });

  test('name what is hard to read', async ({ page, origin, expect }) => {
    const pathname = writePage('<p>Grey.</p>', ':root { background: #fff; color: #000 } p { color: #666 }');
    const faults = await findPageFaults(page, origin, pathname);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/^phone, light: axe color-contrast-enhanced: .*<p>Grey/);
  });

  test('name what is wider than a phone', async ({ page, origin, expect }) => {
    const pathname = writePage('<p id="wide">Wide.</p>', '#wide { inline-size: 500px }');
    const faults = await findPageFaults(page, origin, pathname);
    expect(faults).toEqual([
      'phone: the page is 508 px wide on a screen of 360 px',
      'phone: sticks out: <p id="wide">Wide.</p>',
    ]);
  });

  test('repeat what the page says to the console', async ({ page, origin, expect }) => {
    const pathname = writePage(
      '<script>console.warn("beware"); console.error("alas"); console.log("fine")</script>',
    );
    const faults = await findPageFaults(page, origin, pathname);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('console warning: beware');
    expect(faults[1]).toContain('console error: alas');
  });

  test('repeat an error of a script', async ({ page, origin, expect }) => {
    const pathname = writePage('<script>nowhere()</script>');
    expect(await findPageFaults(page, origin, pathname)).toEqual(['page error: nowhere is not defined']);
  });

  test('name a missing file', async ({ page, origin, expect }) => {
    const pathname = writePage('<img src="/missing.png" alt="">');
    expect(await findPageFaults(page, origin, pathname)).toEqual([
      `console error: Failed to load resource: the server responded with a status of 404 (Not Found) (${origin}/missing.png)`,
    ]);
  });

  test('name a request to another origin', async ({ page, origin, expect }) => {
    const pathname = writePage('<img src="https://tracker.example/dot.png" alt="">');
    expect(await findPageFaults(page, origin, pathname)).toContain(
      'request to another origin: https://tracker.example/dot.png',
    );
  });

  test('name what the page stores', async ({ page, origin, expect }) => {
    const pathname = writePage(`<script>
      document.cookie = 'crumb=1';
      localStorage.setItem('long', '1');
      sessionStorage.setItem('short', '1');
      indexedDB.open('shelf');
    </script>`);
    expect(await findPageFaults(page, origin, pathname)).toEqual([
      'cookie: crumb',
      'localStorage: long',
      'sessionStorage: short',
      'database: shelf',
    ]);
  });
});
