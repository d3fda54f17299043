import { describe, expect, it } from 'vitest';
import { editorPath, getHeaders, getHeaderTable, isMatch } from '../../../src/hosting/headers.ts';
import { facts } from './facts.ts';

const table = getHeaderTable(facts, 'each-page');
const tableOfFew = getHeaderTable(facts, 'one-for-all');
const getPolicy = (pathname: string) => getHeaders(table, pathname)['Content-Security-Policy'];
const getCaching = (pathname: string) => getHeaders(table, pathname)['Cache-Control'];

describe('the policy', () => {
  it('allows nothing but what the site serves itself and the code that the page holds', () => {
    expect(getPolicy('/en/')).toBe(
      "default-src 'none'; script-src 'self' 'sha256-c2NyaXB0'; style-src 'sha256-c3R5bGU='; " +
        "img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; " +
        "frame-ancestors 'none'",
    );
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

  it('is the same for every page where a host takes few rules', () => {
    const policies = ['/', '/en/', '/en/404.html'].map(
      (pathname) => getHeaders(tableOfFew, pathname)['Content-Security-Policy'],
    );
    expect(new Set(policies).size).toBe(1);
    // Styles are the business of each page: a browser obeys its policy as well.
    expect(policies[0]).toBe(
      "script-src 'self' 'sha256-c2NyaXB0'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(getHeaders(tableOfFew, '/en/search/')['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
  });

  it('is the one of the page by any of its names, and allows no code elsewhere', () => {
    expect(getPolicy('/en/index.html')).toBe(getPolicy('/en/'));
    expect(getPolicy('/favicon.svg')).toContain("script-src 'none'; style-src 'none';");
  });

  it('allows no script at all on a page that has none', () => {
    expect(getPolicy('/en/404.html')).toContain("; script-src 'none'; ");
  });

  it('never allows code of others', () => {
    const forReaders = [...table, ...tableOfFew].filter(({ paths }) => !paths.includes(editorPath));
    const policies = new Set(forReaders.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []));
    expect(
      [...policies].filter((policy) => /unsafe-inline|'unsafe-eval'|https?:|\*|data:/.test(policy)),
    ).toEqual([]);
  });

  it('lets the editor, and no page for readers, ask the repository and write styles', () => {
    expect(getPolicy('/admin/')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; font-src 'self'; " +
        "img-src 'self' data: blob:; connect-src 'self' https://api.github.com; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    );
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

it('what is no page gets these headers', () => {
  expect(getHeaders(table, '/nowhere')).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), ' +
      'fullscreen=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
});

it('only the editor may keep a hold of a window that it opens', () => {
  const name = 'Cross-Origin-Opener-Policy';
  expect(getHeaders(table, '/admin/')[name]).toBe('same-origin-allow-popups');
});

it('a site without sensitive pages has no rule for them', () => {
  const rules = getHeaderTable({ ...facts, sensitivePaths: [] }, 'one-for-all');
  expect(rules.filter(({ paths }) => paths.length === 0)).toEqual([]);
  expect(rules).toHaveLength(tableOfFew.length - 1);
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
