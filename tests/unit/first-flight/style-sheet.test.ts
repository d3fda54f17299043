import { describe, expect, it } from 'vitest';
import { listWords, readNames } from '../../../src/first-flight/names-on-page.ts';
import { readStyleSheet, writeStylesFor } from '../../../src/first-flight/style-sheet.ts';

const page = '<body><p class="lead wide" id="begin">Text</p><ul hidden><li>One</li></ul></body>';

/** What is left of style sheets for a page. */
const keep = (sheets: string | readonly string[], html = page, scripts: readonly string[] = []) =>
  writeStylesFor(readNames(html, scripts.map(listWords)), [sheets].flat().map(readStyleSheet));

describe('a rule stays where it may match something', () => {
  it.each([
    'p{margin:0}',
    'P{margin:0}',
    '*,:before{margin:0}',
    '.lead{margin:0}',
    '.lead.wide{margin:0}',
    '#begin{margin:0}',
    'ul>li+li{margin:0}',
    ':root{--a:1px}',
    'html:has(.lead:target){margin:0}',
    ':is(.gone,li)>:last-child{margin:0}',
    // Reader and scripts bring these about.
    'p:hover,p:target,p:focus-visible{margin:0}',
    'ul[hidden]{display:none}',
    'li[aria-current=page],li[data-state="open now"]{margin:0}',
    'li[open],li:open{margin:0}',
    'p:not(.gone){margin:0}',
    'p:not(:has(.gone)){margin:0}',
    'p::highlight(spoken){color:red}',
    'li:dir(rtl){margin:0}',
    'p:defined{display:block}',
    // Browsers make the body of a table.
    'tbody{margin:0}',
  ])('%s', (css) => {
    expect(keep(css)).toBe(css);
  });
});

describe('a rule goes where nothing on the page can ever match it', () => {
  it.each([
    'table{margin:0}',
    '.gone{margin:0}',
    '.lead .gone{margin:0}',
    '.lead.gone{margin:0}',
    '#gone{margin:0}',
    '.gone[hidden]{margin:0}',
    '.gone:hover{margin:0}',
    'p:has(.gone){margin:0}',
    ':is(.gone,table) li{margin:0}',
    ':where(.gone){margin:0}',
    '@media print{.gone{margin:0}}',
    '@media print{@supports (display:grid){.gone{margin:0}}}',
    '@layer a{.gone{margin:0}}',
    '@layer a,b;',
  ])('%s', (css) => {
    expect(keep(css)).toBe('');
  });
});

it('of several selectors those stay that may match', () => {
  expect(keep('.gone,.lead,table p,li{margin:0}')).toBe('.lead,li{margin:0}');
});

it('a comma, brace or bracket in a string or in brackets is part of its selector', () => {
  const css = 'p[title="a,b{.gone}"],li:is(:hover,:focus){content:"}.gone{"}';
  expect(keep(css)).toBe(css);
});

it('declarations stay as they are', () => {
  const css = 'p{--a:calc(1px + 2px);color:light-dark(#fff,#000)!important;background:url(data:a;b)}';
  expect(keep(css)).toBe(css);
});

it.each([
  '@page{margin:10mm}',
  '@font-face{font-family:a;src:url(a.woff2)}',
  '@keyframes turn{0%{rotate:0deg}to{rotate:1turn}}',
  '@-webkit-keyframes turn{to{rotate:1turn}}',
  '@property --a{syntax:"*";inherits:false}',
])('what names no element stays: %s', (css) => {
  expect(keep(css)).toBe(css);
  expect(keep(`@media print{${css}}`)).toBe(`@media print{${css}}`);
});

it('a rule inside a rule goes by itself', () => {
  expect(keep('p{margin:0;&.lead{margin:1px}& .gone{margin:2px}}')).toBe('p{margin:0;&.lead{margin:1px}}');
});

describe('a name that a script of the page may give', () => {
  it.each([
    ['a class', '.lit{margin:0}', `light.classList.add('lit')`],
    ['an element', 'mark{margin:0}', 'document.createElement(`mark`)'],
    ['an element in a text', 'em b{margin:0}', 'a.innerHTML="<em><b>x</b></em>"'],
    ['an id', '#new-one{margin:0}', "a.id='new-one'"],
  ])('keeps the rule: %s', (_, css, script) => {
    expect(keep(css)).toBe('');
    expect(keep(css, page, [script])).toBe(css);
  });
});

it.each([
  ['in single quotes', "<p class='a b'>"],
  ['without quotes', '<p class=b>'],
  ['in capitals', '<P CLASS="b">'],
  ['over several lines', '<p\n  title="x"\n  class="a\n b"\n>'],
])('a class written %s is seen', (_, html) => {
  expect(keep('p.b{margin:0}', html)).toBe('p.b{margin:0}');
});

describe('layers', () => {
  it('stand once each, in their order, whichever sheet they come from', () => {
    const sheets = [
      '@layer base,parts;@layer parts{p{margin:1px}}@layer last;',
      '@layer base{p{margin:0}}@layer parts{li{margin:1px}}',
      '@layer last{p{margin:2px}}',
    ];
    expect(keep(sheets)).toBe(
      '@layer base{p{margin:0}}@layer parts{p{margin:1px}li{margin:1px}}@layer last{p{margin:2px}}',
    );
  });

  it('come before what has no layer, which overrides them wherever it stands', () => {
    expect(keep('p{margin:1px}@layer base{p{margin:0}}')).toBe('@layer base{p{margin:0}}p{margin:1px}');
  });

  it.each(['@layer{p{margin:0}}', '@media print{@layer a{p{margin:0}}}', '@layer a{@layer b{p{margin:0}}}'])(
    'that cannot be joined stop the build: %s',
    (css) => {
      expect(() => keep(css)).toThrow('A layer needs a name, and must not stand inside another block.');
    },
  );
});
