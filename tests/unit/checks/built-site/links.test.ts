import { describe, expect, it } from 'vitest';
import { list, listBody } from './clean-site.ts';

describe('a link of the built site', () => {
  it.each([
    ['<a href="/en/nope/">x</a>', '12:13 link/broken'],
    ['<a href="/en/search">x</a>', '12:13 link/broken'],
    ['<a href="search/">x</a>', '12:13 link/broken'],
    ['<a href="/admin">x</a>', '12:13 link/broken'],
    ['<a href="">x</a>', '12:13 link/broken'],
    ['<a href="/en/search/#nope">x</a>', '12:13 link/broken-fragment'],
    ['<a href="#nope">x</a>', '12:13 link/broken-fragment'],
    ['<a href="https://lmi-resettlement.example/en/nope/">x</a>', '12:13 link/broken'],
    ['<img src="/photo.jpg" alt="">', '12:14 link/broken'],
    ['<img srcset="/a.jpg 1x, /b.jpg 2x" alt="">', '12:17 link/broken'],
    ['<a href="javascript:alert(1)">x</a>', '12:13 link/scheme'],
    ['<a href="http://localhost:4321/en/">x</a>', '12:13 link/localhost'],
    ['<p id="top">x</p>', '12:11 out/duplicate-id'],
  ])('%j is refused', (body, expected) => {
    expect(listBody(body)).toContain(expected);
  });

  it.each([
    '<a href="/en/search/#top">x</a>',
    '<a href="../search/?q=x">x</a>',
    '<a href="#top">x</a>',
    '<a href="/nl/404.html">x</a>',
    '<a href="/">x</a>',
    '<a href="/admin/#/collections/pageTexts/entries/about">x</a>',
    '<a href="http://www.iom-nederland.nl/en/home">x</a>',
    '<a href="https://www.iom.int/nope">x</a>',
  ])('%j is in order', (body) => {
    expect(listBody(body)).toEqual([]);
  });

  it('is told of at its own place, whichever of the two pages was read first', () => {
    const link = (to: string) => (text: string) => text.replace('Text', `<a href="${to}">x</a>`);
    expect(list({ 'en/about/index.html': link('/nl/contact/#nope') })).toEqual([
      'dist/en/about/index.html:12:13 link/broken-fragment',
    ]);
    expect(list({ 'nl/contact/index.html': link('/en/about/#nope') })).toEqual([
      'dist/nl/contact/index.html:12:13 link/broken-fragment',
    ]);
    expect(
      list({ 'nl/contact/index.html': link('/en/about/#top'), 'en/about/index.html': link('#top') }),
    ).toEqual([]);
  });

  it('may be the same in many files, and is told of in each', () => {
    const broken = (text: string) =>
      text.replace('Text', '<a href="/en/nope/">x</a> <a href="/en/nope/">y</a>');
    expect(list({ 'en/about/index.html': broken, 'nl/contact/index.html': broken })).toEqual([
      'dist/en/about/index.html:12:13 link/broken',
      'dist/en/about/index.html:12:39 link/broken',
      'dist/nl/contact/index.html:12:13 link/broken',
      'dist/nl/contact/index.html:12:39 link/broken',
    ]);
  });

  it('in a sitemap leads somewhere too', () => {
    const sitemap = (path: string) => ({
      'sitemap.xml': `<loc>https://lmi-resettlement.example${path}</loc>`,
    });
    expect(list(sitemap('/en/nope/'))).toEqual(['dist/sitemap.xml:1:6 link/broken']);
    expect(list(sitemap('/en/contact/'))).toEqual([]);
  });
});
