import { describe, expect, it } from 'vitest';
import { allowedCode, list, listBody } from './clean-site.ts';

const page = 'en/contact/index.html';

describe('a page has no code of its own:', () => {
  it.each([
    ['<script>alert(1)</script>', '12:12 out/inline-script'],
    ['<script type="module">import "x"</script>', '12:26 out/inline-script'],
    ['<script type="text/javascript">x</script>', '12:35 out/inline-script'],
    [`<script> ${allowedCode}</script>`, '12:12 out/inline-script'],
    ['<b onclick="x()">a</b>', '12:16 out/inline-script'],
    ['<style>p{}</style>', '12:11 out/inline-style'],
    ['<b style="color:red">a</b>', '12:14 out/inline-style'],
  ])('%j', (body, expected) => {
    expect(listBody(body)).toEqual([expected]);
  });

  it.each([
    `<script>${allowedCode}</script>`,
    '<script> </script>',
    '<script type="application/ld+json">{"a":"b"}</script>',
    '<script type="application/json">{"a":"b"}</script>',
    '<b data-onclick="x">a</b>',
  ])('but may have %j', (body) => {
    expect(listBody(body)).toEqual([]);
  });

  it('and a policy', () => {
    expect(list({ [page]: (text) => text.replace(/<meta[^>]*>/, '') })).toEqual([
      `dist/${page}:1:1 out/no-policy`,
    ]);
    const lax = (text: string) => text.replace('http-equiv', 'name');
    expect(list({ [page]: lax })).toEqual([`dist/${page}:1:1 out/no-policy`]);
  });
});

describe('a page asks nobody else:', () => {
  it.each([
    ['<img src="https://cdn.example/a.png" alt="">', '12:14'],
    ['<img srcset="/a.png 1x, https://cdn.example/a.png 2x" alt="" src="/en/">', '12:17'],
    ['<img src="//cdn.example/a.png" alt="">', '12:14'],
    ['<form action="http://forms.example/"></form>', '12:18'],
    ['<link rel="dns-prefetch" href="https://cdn.example">', '12:35'],
    ['<svg><use href="https://cdn.example/a.svg#b"></use></svg>', '12:20'],
  ])('not with %j', (body, place) => {
    expect(listBody(body).filter((problem) => !problem.includes('link/'))).toEqual([
      `${place} out/third-party`,
    ]);
  });

  it.each([
    '<a href="https://www.iom.int/">a</a>',
    '<link rel="author license" href="https://www.iom.int/">',
    '<link rel="preload" href="https://lmi-resettlement.example/en/">',
  ])('but may name %j', (body) => {
    expect(listBody(body)).toEqual([]);
  });

  it('not in a style sheet either', () => {
    const css =
      '@import "https://fonts.example/a.css";\na{background:url(//cdn.example/b.png)}b{background:url(/c.png)}';
    expect(list({ 'a.css': css })).toEqual([
      'dist/a.css:1:10 out/third-party',
      'dist/a.css:2:18 out/third-party',
    ]);
  });
});

describe('the sitemap', () => {
  const name = 'sitemap-0.xml';
  const home = 'https://lmi-resettlement.example/en/';

  it('names every page', () => {
    expect(list({ [name]: (text) => text.replace(`<url><loc>${home}</loc></url>`, '') })).toEqual([
      `dist/${name} out/sitemap`,
    ]);
    expect(list({ [name]: undefined }).length).toBeGreaterThan(10);
  });

  it('names no other', () => {
    expect(
      list({ [name]: (text) => text.replace('<urlset>', `<urlset><url><loc>${home}404.html</loc></url>`) }),
    ).toEqual([`dist/${name}:1:19 out/sitemap`]);
  });
});

describe('the search', () => {
  const indexed = (text: string) => text.replace('<body>', '<body data-pagefind-body>');
  const entry = (count: number) => `{"languages":{"en":{"page_count":${count}}}}`;
  const name = 'pagefind/pagefind-entry.json';

  it('knows every page that asks for it', () => {
    expect(list({ [page]: indexed, [name]: entry(1) })).toEqual([]);
    expect(list({ [page]: indexed, [name]: entry(0) })).toEqual([`dist/${name} out/search-index`]);
    expect(list({ [page]: indexed, [name]: '{' })).toEqual([`dist/${name} out/search-index`]);
    expect(list({ [page]: indexed })).toEqual([`${name} out/search-index`]);
    expect(list({ 'nl/contact/index.html': indexed, [name]: entry(1) })).toEqual([
      `dist/${name} out/search-index`,
    ]);
  });
});

describe('words', () => {
  it.each([
    ['email to<a href="/en/">us</a>', '12:11'],
    ['<a href="/en/">us</a>now', '12:20'],
    ['write,<a href="/en/">us</a>', '12:9'],
    ['<b>one</b><i>two</i>', '12:9'],
    ['2<b>nd</b>', '12:4'],
  ])('have not grown together in %j', (body, place) => {
    expect(listBody(body)).toEqual([`${place} out/glued-words`]);
  });

  it.each([
    'email to <a href="/en/">us</a>, now',
    '(<a href="/en/">us</a>)',
    '<a href="/en/">us</a>’s',
    '<a href="/en/">ad</a>-hoc',
    'a&amp;b, caf&eacute;s',
    '<p>one</p><p>two</p>',
    'one<br>two',
    // The content has this word.
    '<b>peo</b>ple',
  ])('stand as they should in %j', (body) => {
    expect(listBody(body)).toEqual([]);
  });
});
