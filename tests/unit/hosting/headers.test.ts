import { describe, expect, it } from 'vitest';
import { getHeaders, getHeaderTable, isMatch } from '../../../src/hosting/headers.ts';
import { facts } from './facts.ts';

const table = getHeaderTable(facts);
const getPolicy = (pathname: string) => getHeaders(table, pathname)['Content-Security-Policy'];
const getCaching = (pathname: string) => getHeaders(table, pathname)['Cache-Control'];

describe('the policy', () => {
  it('allows no script but those that the site serves itself or that its pages hold, and no frame', () => {
    expect(getPolicy('/en/')).toBe(
      "script-src 'self' 'sha256-c2NyaXB0'; object-src 'none'; base-uri 'none'; form-action 'self'; " +
        "frame-ancestors 'none'",
    );
  });

  it('says nothing of styles, since the ones of a page are allowed by that page alone', () => {
    expect(getPolicy('/en/')).not.toMatch(/style-src|default-src/);
  });

  it('lets WebAssembly be compiled where search runs and nowhere else', () => {
    const allowing = [
      '/',
      '/en/',
      '/en/search/',
      '/nl/zoeken/',
      '/nl/zoeken/index.html',
      '/en/contact/',
    ].filter((pathname) => getPolicy(pathname)?.includes("'wasm-unsafe-eval'"));
    expect(allowing).toEqual(['/en/search/', '/nl/zoeken/', '/nl/zoeken/index.html']);
  });

  it('never allows code of others', () => {
    const policies = new Set(table.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []));
    expect(
      [...policies].filter((policy) => /unsafe-inline|'unsafe-eval'|https?:|\*|data:/.test(policy)),
    ).toEqual([]);
  });
});

describe('copies', () => {
  it('of pages and data are asked about each time', () => {
    expect(
      ['/', '/en/', '/data/contacts.json', '/sw-en.js', '/pagefind/pagefind.js'].map(getCaching),
    ).toEqual(Array(5).fill('public, max-age=0, must-revalidate'));
  });

  it('of files whose name changes with their content are kept for a year', () => {
    expect(
      ['/_astro/a.1b2c.js', '/pagefind/fragment/en_1.pf_fragment', '/pagefind/index/en_1.pf_index'].map(
        getCaching,
      ),
    ).toEqual(Array(3).fill('public, max-age=31536000, immutable'));
  });

  it('of what may endanger a reader are never made', () => {
    expect(
      [
        '/en/programmes/quiet/',
        '/en/programmes/quiet/show/',
        '/en/programmes/quiet.pdf',
        '/en/contact/quiet.vcf',
      ].map(getCaching),
    ).toEqual(Array(4).fill('no-store'));
  });
});

it('every answer has every header', () => {
  const names = Object.keys(getHeaders(table, '/'));
  expect(names).toContain('Strict-Transport-Security');
  for (const pathname of ['/', '/en/search/', '/_astro/a.js', '/en/programmes/quiet/', '/nowhere']) {
    expect(Object.keys(getHeaders(table, pathname)).sort()).toEqual([...names].sort());
  }
});

it('a pattern that ends in * stands for all that begins with it, any other for itself', () => {
  expect(isMatch('/en/*', '/en/')).toBe(true);
  expect(isMatch('/en/*', '/en')).toBe(false);
  expect(isMatch('/a.pdf', '/a.pdf')).toBe(true);
  expect(isMatch('/a.pdf', '/a.pdfx')).toBe(false);
});
