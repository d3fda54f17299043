import { expect, it } from 'vitest';
import { parsePage } from '../../src/checks/built-site/parse-page.ts';
import { isPage, readSite } from '../../src/checks/built-site/read-site.ts';
import { createScanner } from '../../src/checks/built-site/scan-page.ts';
import { builtSiteFolder } from '../built-site.ts';

const scanPage = createScanner();
const pages = readSite(builtSiteFolder).filter(isPage);

it('every page that is read strictly is read as a browser reads it', () => {
  const different = pages.filter((file) => {
    const scanned = scanPage(file);
    return scanned && !isEqual(scanned, parsePage(file));
  });
  expect(different.map(({ name }) => name)).toEqual([]);
});

it('nearly all pages are', () => {
  const others = pages.filter((file) => !scanPage(file));
  expect(others.length).toBeLessThan(pages.length / 10);
});

const isEqual = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
