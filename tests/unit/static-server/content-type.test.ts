import { expect, it } from 'vitest';
import { getContentType } from '../../../src/static-server/content-type.ts';

it.each([
  ['en/index.html', 'text/html; charset=utf-8'],
  ['_astro/search.mjs', 'text/javascript; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['contacts/samen.vcf', 'text/vcard; charset=utf-8'],
  ['LEAFLET.PDF', 'application/pdf'],
  ['pagefind/wasm.en.pagefind', 'application/wasm'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
])('%s is %s', (file, type) => {
  expect(getContentType(file)).toBe(type);
});

it.each(['pagefind/index/en_1.pf_index', 'CNAME'])('%s is bytes that a browser leaves alone', (file) => {
  expect(getContentType(file)).toBe('application/octet-stream');
});
