import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/text/read-text.ts';

const read = (mdx: string) => readText(mdx, 'en.mdx', new Set(['Contact', 'Foreign', 'Term']));

describe('the text of a page', () => {
  it('is HTML, with places where components stand', () => {
    expect(read('Ask *us* about <Term id="ind">the IND</Term> & co.')).toEqual([
      { html: '<p>Ask <em>us</em> about ' },
      { name: 'Term', settings: { id: 'ind' }, parts: [{ html: 'the IND' }] },
      { html: ' &amp; co.</p>' },
    ]);
  });

  it('has headings that links can lead to, each with another name', () => {
    expect(read('## What we do\n\n## What we do')).toEqual([
      { html: '<h2 id="what-we-do">What we do</h2>\n<h2 id="what-we-do-1">What we do</h2>' },
    ]);
  });

  it('has typographic quotation marks, lists and line breaks', () => {
    expect(read('"a"  \nb\n\n- c')).toEqual([{ html: '<p>“a”<br>\nb</p>\n<ul>\n<li>c</li>\n</ul>' }]);
  });

  it('gives an element to the component that takes its place', () => {
    expect(readText('[a](/en/ "b")', 'en.mdx', new Set(['a']))).toEqual([
      { html: '<p>' },
      { name: 'a', settings: { href: '/en/', title: 'b' }, parts: [{ html: 'a' }] },
      { html: '</p>' },
    ]);
  });

  it('cannot break out of an attribute', () => {
    expect(read('[a](/x "\\"><script>")')).toEqual([
      { html: '<p><a href="/x" title="&quot;&gt;&lt;script&gt;">a</a></p>' },
    ]);
  });

  it.each([
    'import fs from "node:fs"\n\nHi',
    'export const x = process.env\n\nHi',
    'Hi {process.env.HOME}',
    '{process.env.HOME}\n',
    '| a |\n|---|\n| {1} |',
    '<Contact id={process.env.HOME} />',
    '<Contact id="a" {...process.env} />',
    '<Foreign lang="nl">Hi {1+1}</Foreign>',
    '<Evil />',
    '<>hi</>',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x]\n\n[x]: javascript:alert(1)',
    '![x](data:image/svg+xml;base64,AA)',
    '- [ ] task',
  ])('is nothing but text: refuses %j', (mdx) => {
    expect(() => read(mdx)).toThrow('en.mdx has something that is no text');
  });

  it('that cannot be read at all is refused too', () => {
    expect(() => read('Text {')).toThrow();
  });
});
