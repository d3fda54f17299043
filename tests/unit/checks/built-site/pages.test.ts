import { describe, expect, it } from 'vitest';
import { localeKeys, pageIds } from '../../../../src/site.ts';
import { list, report } from './clean-site.ts';

const change = (from: string | RegExp, to: string) => ({
  'en/contact/index.html': (text: string) => text.replace(from, to),
});

it('a built site in order has no problem', () => {
  expect(list({})).toEqual([]);
});

describe('a page', () => {
  it('that was not built is missed', () => {
    // The language choice, and every page and one programme, with its page in large type, in every language.
    const expected = 1 + localeKeys.length * (pageIds.length + 2);
    const told = report({ 'nl/programmas/family-nl/index.html': undefined })
      .replace(`${expected} pages`, 'ALL pages')
      .replace(`${expected - 1} of them`, 'ALL BUT ONE of them');
    expect(told).toMatchInlineSnapshot(`
      "/nl/programmas/family-nl/  error  out/page-count
        The page "/nl/programmas/family-nl/" was not built. The content asks for ALL pages; ALL BUT ONE of them are there.
        Tell the developers; nothing in the content is wrong.
        More: CONTRIBUTING.md#out-page-count

      dist/en/programmes/family-en/index.html:7:43  error  link/broken
        The link "https://lmi-resettlement.example/nl/programmas/family-nl/" leads to no page of this site. Addresses of pages begin and end with a slash.
        Did you mean "/en/programmes/family-en/"? Open the page in your browser and copy its address.
        More: CONTRIBUTING.md#link-broken

      dist/sitemap-0.xml:27:11  error  link/broken
        The link "https://lmi-resettlement.example/nl/programmas/family-nl/" leads to no page of this site. Addresses of pages begin and end with a slash.
        Did you mean "/en/programmes/family-en/"? Open the page in your browser and copy its address.
        More: CONTRIBUTING.md#link-broken

      3 problems in 3 files. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it('says in which language it is', () => {
    expect(list(change('<html lang="en">', '<html>'))).toEqual(['dist/en/contact/index.html:2:1 out/lang']);
    expect(list(change('<html lang="en">', '<html lang="nl">'))).toEqual([
      'dist/en/contact/index.html:2:1 out/lang',
    ]);
  });

  it('names its own address', () => {
    expect(list(change(/<link rel="canonical".*\n/, ''))).toEqual([
      'dist/en/contact/index.html:1:1 out/canonical',
    ]);
    expect(list(change(/(canonical" href="[^"]*)contact/, '$1search'))).toEqual([
      'dist/en/contact/index.html:5:1 out/canonical',
    ]);
  });

  it('names its version in every language and for all others', () => {
    expect(list(change(/<link rel="alternate" hreflang="nl".*\n/, ''))).toEqual([
      'dist/en/contact/index.html:1:1 out/hreflang',
    ]);
    expect(list(change(/<link rel="alternate" hreflang="x-default".*\n/, ''))).toEqual([
      'dist/en/contact/index.html:1:1 out/hreflang',
    ]);
    expect(list(change(/(hreflang="nl" href="[^"]*)contact/, '$1zoeken'))).toEqual([
      'dist/en/contact/index.html:7:1 out/hreflang',
    ]);
    expect(list(change('hreflang="nl"', 'hreflang="fr"'))).toEqual([
      'dist/en/contact/index.html:1:1 out/hreflang',
      'dist/en/contact/index.html:7:1 out/hreflang',
    ]);
  });

  it('that search engines should not list names no address', () => {
    const link = '<link rel="canonical" href="https://lmi-resettlement.example/en/404.html">';
    expect(list({ 'en/404.html': (text) => text.replace('<title>', `${link}<title>`) })).toEqual([
      'dist/en/404.html:4:1 out/canonical',
    ]);
  });
});
