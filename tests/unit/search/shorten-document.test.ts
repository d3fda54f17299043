import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { shortenDocument } from '../../../src/search/shorten-document.ts';

afterAll(async () => {
  await close();
});

const shorten = (html: string) =>
  shortenDocument(`<main>${html}</main>`).slice('<main>'.length, -'</main>'.length);

/** All that Pagefind makes of a page. */
async function index(main: string): Promise<unknown> {
  const { index } = await createIndex({ excludeSelectors: ['button'] });
  await index!.addHTMLFile({
    url: '/page/',
    content: `<html lang="en"><body><main data-pagefind-body>${main}</main></body></html>`,
  });
  const { files } = await index!.getFiles();
  return files
    .filter(({ path }) => /^(?:fragment|index)\//.test(path))
    .map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
}

describe('a document for Pagefind', () => {
  it('loses drawings, code, navigation and buttons with all that is in them', () => {
    expect(shorten('a<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>b<button><b>c</b></button>d')).toBe('abd');
    expect(shorten('<nav class="x"><ol><li>Home</li></ol></nav><script src="/a.js"></script><p>b</p>')).toBe(
      '<p>b</p>',
    );
  });

  it('loses elements that are to be ignored, up to their own end', () => {
    expect(shorten('<section class="a" data-pagefind-ignore>a<section>b</section>c</section><p>d</p>')).toBe(
      '<p>d</p>',
    );
    expect(shorten('<share-page data-url="/" data-pagefind-ignore="true"><p>a</p></share-page>b')).toBe('b');
  });

  it('keeps what tells Pagefind something all the same', () => {
    for (const html of [
      '<nav id="places">a</nav>',
      '<form><h1>a</h1></form>',
      '<div data-pagefind-ignore><h1>a</h1></div>',
      '<div data-pagefind-ignore><span data-pagefind-meta="kind">a</span></div>',
      '<p data-title="<b data-pagefind-ignore">a</p>',
      '<p data-pagefind-ignore>a',
      '<p class="a"><!-- <svg> --></p>',
      '<img src="/a.png" alt="a">',
      "<p id='a'>b</p>",
      '<p id="a">b</p>',
      '<br>',
      '<html lang="nl">',
    ])
      expect(shorten(html)).toBe(html);
  });

  it('loses attributes and tags that tell it nothing', () => {
    expect(shorten('<div class="x"><a href="/" title="a > b">a</a> <em>b <b id="c">c</b></em></div>')).toBe(
      '<div>a b <b id="c">c</b></div>',
    );
  });

  it('is read as the whole one', { timeout: 60_000 }, async () => {
    const html = [
      '<div class="tools"> <nav id="way"><ol><li><a href="/">Home</a></li></ol></nav> </div>',
      '<h1 class="x">Learn <em>and</em> work</h1> <p class="lead">Words<svg><path d="M0"/></svg>glued</p>',
      '<section aria-labelledby="a"><h2 id="a">In <span>short</span></h2><dl id="list"><dt>Who</dt><dd>You',
      '<p id="p">one <a id="in" href="#x">two</a> <strong>three</strong></p></dd></dl></section>',
      '<section data-pagefind-ignore><h2 id="w">Hidden</h2><p>words</p></section> end<br>of it',
      '<form><label for="q">Ask</label><input id="q"></form><img src="/a.png" alt="b"><p lang="nl">Drie</p>',
    ].join('');
    expect(await index(shorten(html))).toEqual(await index(html));
    expect(await index(shorten(html))).not.toEqual(await index(html.replace('id="in"', '')));
  });
});
