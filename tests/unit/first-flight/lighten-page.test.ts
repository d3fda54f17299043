import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createLightener } from '../../../src/first-flight/lighten-page.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const otherPages = ["'sha256-AAAA='", "'sha256-BBBB='"];
const policy = `default-src 'none';img-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${otherPages.join(' ')}; style-src 'self' ${otherPages.join(' ')};`;
const head = (styles: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${styles}</head>`;

const files: Readonly<Record<string, string>> = {
  '/lmi/_astro/menu.js': 'import"./parts.js";',
  '/lmi/_astro/parts.js': "from'../_astro/menu.js';a.classList.add(`open`)",
};
const lighten = createLightener((pathname) => files[pathname] ?? `There is no ${pathname}.`);

it('puts all styles that a page can use in one element, which its policy allows, with its scripts', () => {
  const script = "a.classList.toggle('lit')";
  const light = lighten(
    head('<style>.a,.b{margin:0}</style><style>.lit{margin:1px}.c{margin:0}</style>') +
      `<p class="a">Text</p><script type="module">${script}</script><script>${script}</script>`,
  );
  const css = '.a{margin:0}.lit{margin:1px}';
  expect(light).toBe(
    '<head><meta http-equiv="content-security-policy" content="' +
      `default-src 'none';img-src 'self';script-src 'wasm-unsafe-eval' ${hash(script)};style-src ${hash(css)}">` +
      `<style>${css}</style></head>` +
      `<p class="a">Text</p><script type="module">${script}</script><script>${script}</script>`,
  );
});

it('a script file and what it imports may use a style', () => {
  const light = lighten(
    `${head('<style>.open,.c{margin:0}</style>')}<script type="module" src="/lmi/_astro/menu.js"></script>`,
  );
  expect(light).toContain('<style>.open{margin:0}</style>');
  expect(light).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

it('data for search engines is no script: it needs no hash and uses no style', () => {
  const light = lighten(
    `${head('<style>.open,p{margin:0}</style>')}<script type="application/ld+json">{"open":1}</script><p>`,
  );
  expect(light).toContain('<style>p{margin:0}</style>');
  expect(light).toContain("script-src 'wasm-unsafe-eval';");
});

it('a page without scripts allows none', () => {
  const page =
    '<meta http-equiv="content-security-policy" content="script-src \'self\' \'sha256-AAAA=\'"><p>';
  expect(lighten(page)).toContain(`content="script-src 'none'"`);
});

it('a page without styles allows none', () => {
  expect(lighten(`${head('')}<p>`)).toContain("style-src 'none'\"");
});

it('a page without a policy gets none', () => {
  expect(lighten('<style>p{margin:0}.a{margin:0}</style><p>')).toBe('<style>p{margin:0}</style><p>');
});
