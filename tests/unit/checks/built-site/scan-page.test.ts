import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/checks/built-site/parse-page.ts';
import { createScanner } from '../../../../src/checks/built-site/scan-page.ts';

const scanPage = createScanner();

const fileOf = (text: string) => ({ name: 'en/index.html', path: 'dist/en/index.html', text });

const frame = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"> <head><title>A &amp; b</title>${head}</head> <body>${body}</body></html>`;

/** Whether a page is read strictly; and then as a browser reads it. */
function isStrict(text: string): boolean {
  const scanned = scanPage(fileOf(text));
  if (scanned) expect(scanned).toEqual(parsePage(fileOf(text)));
  return scanned !== undefined;
}

describe('a page is read strictly, and as a browser reads it, with', () => {
  it.each([
    ['words, blanks and elements in each other', '<main> <p>One <b>two</b>\n three</p> </main>'],
    ['elements that have no end', '<p>a<br>b<wbr>c</p><hr><img src="/a.png" alt=""/>'],
    ['escapes', '<p title="&quot;a&#39; &amp; b">&lt;a&gt; &nbsp; R&amp;D & more</p>'],
    ['an escape that only a text may have', '<p>caf&eacute;</p>'],
    ['attributes without a value', '<button hidden data-a="">x</button>'],
    ['names in capitals', '<svg viewBox="0 0 1 1"><use XLINK:href="#a"/></svg>'],
    ['links and their words', '<a href="/"> a <span>b</span>\n&amp; c <svg><text> d </text></svg></a>'],
    ['lists', '<ul><li>a<ul><li>b</li></ul></li></ul><dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt></dl>'],
    ['tables', '<table> <caption>a</caption><thead> <tr><th>b</th> </tr></thead><tbody></tbody></table>'],
    ['choices', '<label>a <select> <option value="b">b</option></select></label>'],
    ['scripts and styles', '<script>if (1 < 2) a()</script><style>a{}</style><script src="/a.js"></script>'],
    ['code in a link', '<a href="/">a<style>b{}</style></a>'],
    ['elements with names of our own', '<copy-button data-a="b"><p>x</p></copy-button>'],
    ['drawings', '<p><svg class="a"><path d="M0"/><g><circle r="1"></circle></g></svg></p>'],
    ['signs of greater length', '<p>😀<b>😀</b></p>'],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(isStrict(frame(body))).toBe(true);
  });

  it.each([
    ['behind the body', ' ', ''],
    ['behind everything', '', '\n'],
    ['behind both', '\n', '\n'],
  ])('blanks %s', (_, between, behind) => {
    for (const body of ['<p>x</p>', '<p>x</p> y ']) {
      const text = frame(body).replace('</body></html>', `</body>${between}</html>${behind}`);
      expect(isStrict(text)).toBe(true);
    }
  });
});

describe('a browser has to make sense of', () => {
  it.each([
    ['an element without its end', '<p>a'],
    ['an end without its element', 'a</p>'],
    ['elements that cross', '<b><i>a</b></i>'],
    ['a paragraph that ends early', '<p><span><div>a</div></span></p>'],
    ['a paragraph in another', '<p>a<p>b</p></p>'],
    ['a link in a link', '<a href="/">a<span><a href="/">b</a></span></a>'],
    ['a button in a button', '<button><span><button></button></span></button>'],
    ['a heading in a heading', '<h1>a<h2>b</h2></h1>'],
    ['an item outside a list', '<div><li>a</li></div>'],
    ['a term in a group outside a list', '<dl><dd><div><dt>a</dt></div></dd></dl>'],
    ['words right in a table', '<table>a</table>'],
    ['a cell outside a row', '<table><tbody><td>a</td></tbody></table>'],
    ['a tag in a choice', '<select><option><b>a</b></option></select>'],
    ['a value without quotes', '<p class=a>b</p>'],
    ['a value between single quotes', "<p class='a'>b</p>"],
    ['an attribute twice', '<p class="a" class="b">c</p>'],
    ['attributes without a blank between them', '<p class="a"id="b">c</p>'],
    ['an element that ends in its own tag', '<div/>a'],
    ['a tag in capitals', '<DIV>a</DIV>'],
    ['another escape in an attribute', '<p title="&commat;">a</p>'],
    ['another escape in the words of a link', '<a href="/">&commat;</a>'],
    ['an escape without its end', '<p title="&amp">a</p>'],
    ['a note', '<!-- a -->'],
    ['a note in a script', '<script><!-- a</script>'],
    ['a script that seems to end', '<script>"</SCRIPT>"</script>'],
    ['a sign that is no tag', '1 < 2'],
    ['an element of pages in a drawing', '<svg><p>a</p></svg>'],
    ['a title in a drawing', '<svg><title>a</title></svg>'],
    ['formatted text', '<pre>\na</pre>'],
    ['an element that we never write', '<template>a</template>'],
    ['a carriage return', '<p>a\r\nb</p>'],
    ['a byte that is nought', '<p>a\0b</p>'],
    ['a second body', '<body class="a"></body>'],
    ['a second page', '<p><html class="a"> </html></p>'],
    ['a second head', '<head></head>'],
  ])('%s', (_, body) => {
    expect(isStrict(frame(body))).toBe(false);
  });

  it.each([
    ['no type', frame('').replace('<!DOCTYPE html>', '')],
    ['no head', '<!DOCTYPE html><html><body></body></html>'],
    ['words in its head', frame('', 'a')],
    ['a paragraph in its head', frame('', '<p>a</p>')],
    ['words before its body', frame('').replace('<body>', 'a<body>')],
    ['words behind its body', `${frame('')}a`],
    ['no end', frame('').replace('</html>', '')],
    ['nothing', ''],
  ])('a page with %s', (_, text) => {
    expect(isStrict(text)).toBe(false);
  });
});

it('no page is read in another way than a browser reads it, however its tags are mixed', () => {
  const tags = [
    'a',
    'b',
    'button',
    'p',
    'div',
    'ul',
    'li',
    'dl',
    'dt',
    'dd',
    'h1',
    'svg',
    'g',
    'table',
    'tr',
  ];
  const parts = [
    ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} id="a">`]),
    ...['<ul><li>a</li></ul>', '<a href="/">b</a>', '<svg><path d="M0"/></svg>', '<p>c</p>', '<td>d</td>'],
    ...['<script>1 < 2</script>', '<style>', '</style>', '<title>', '<option>', '<br>', '<img alt="a"/>'],
    ...['</body>', '</html>', '<head>', '<', '>', '&amp;', '&', '"', ' ', '\n', 'e', '<!--', '-->', '/'],
  ];
  const pages = fc.array(fc.constantFrom(...parts), { maxLength: 8 });
  fc.assert(
    fc.property(pages, pages, (one, other) => {
      isStrict(frame(`<div>${one.join('')}</div>${other.join('')}`));
    }),
    { numRuns: 2000 },
  );
});
