import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pagePathname } from '../../../src/domain/url.ts';
import { createLightener } from '../../../src/first-flight/lighten-page.ts';
import { localeKeys } from '../../../src/site.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const files: Record<string, string> = {
  '/lmi/_astro/menu.js': 'import"./parts.js";',
  '/lmi/_astro/parts.js': "from'../_astro/menu.js';a.classList.add(`open`)",
  '/lmi/_astro/site.css': '.a,.b{margin:0}.open,p{margin:2px}',
  '/lmi/_astro/page.css': '.lit{margin:1px}.c{margin:0}',
};
const lighten = createLightener((pathname) => files[pathname] ?? `There is no ${pathname}.`);

const site = '<link rel="stylesheet" href="/lmi/_astro/site.css">';
const page = '<link rel="stylesheet" href="/lmi/_astro/page.css">';
const pathname = '/lmi/en/about/';
const menu = '<script type="module" src="/lmi/_astro/menu.js"></script>';

const getPolicy = (html: string) => /content="([^"]*)"/.exec(html)?.[1];

it('puts all styles that a page can use in one element, and before it the policy that allows them and its scripts', () => {
  const script = "a.classList.toggle('lit')";
  const body = `<p class="a">Text</p><script type="module">${script}</script><script>${script}</script>`;
  const css = '.a{margin:0}p{margin:2px}.lit{margin:1px}';
  expect(lighten(pathname, `<head><meta charset="utf-8">${site}${page}</head>${body}`)).toBe(
    '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="' +
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(css)}; img-src 'self'; ` +
      `connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"><style>${css}</style></head>${body}`,
  );
});

it('gives each page its own styles, and the same ones to pages with the same names', () => {
  const head = `<head>${site}</head>`;
  const [one, other, again] = ['<p>', '<p class="b">', '<p title="One">'].map((body) =>
    lighten(pathname, head + body),
  );
  expect(one).toContain('<style>p{margin:2px}</style>');
  expect(other).toContain('<style>.b{margin:0}p{margin:2px}</style>');
  expect(again).toContain('<style>p{margin:2px}</style>');
});

it('tells pages apart that have the same name as an element, a class and an id', () => {
  files['/lmi/_astro/alike.css'] = 'em{margin:0}.em{margin:1px}#em{margin:2px}';
  const head = '<head><link rel="stylesheet" href="/lmi/_astro/alike.css"></head>';
  const styles = ['<p>', '<em>', '<p class="em">', '<p id="em">'].map(
    (body) => /<style>(.*)<\/style>/.exec(lighten(pathname, head + body))?.[1],
  );
  expect(styles).toEqual([undefined, 'em{margin:0}', '.em{margin:1px}', '#em{margin:2px}']);
});

it('a script file and what it imports may use a style', () => {
  const light = lighten(pathname, `<head>${site}${menu}</head>`);
  expect(light).toContain('<style>.open{margin:2px}</style>');
  expect(getPolicy(light)).toContain("script-src 'self';");
});

it('the page of the search may compile what searches', () => {
  const [locale] = localeKeys;
  expect(getPolicy(lighten(pagePathname(locale!, 'search'), `<head>${menu}</head>`))).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

it('data for search engines is no script: it needs no hash and uses no style', () => {
  const light = lighten(
    pathname,
    `<head>${site}</head><script type="application/ld+json">{"open":1}</script><p>`,
  );
  expect(light).toContain('<style>p{margin:2px}</style>');
  expect(getPolicy(light)).toContain("script-src 'none';");
});

it('a page that can use no style has none, and allows none', () => {
  for (const head of ['<head></head>', `<head>${page}</head>`]) {
    const light = lighten(pathname, `${head}<p>`);
    expect(light).not.toContain('<style');
    expect(light).not.toContain('<link');
    expect(getPolicy(light)).toContain("style-src 'none';");
  }
});

it('what has no head stays as it is', () => {
  expect(lighten(pathname, '<p>')).toBe('<p>');
});
