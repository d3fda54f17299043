import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/checks/content-policy.ts';

const compile = (text: string) => mdxToJs(text, { mdastPlugins: [contentPolicy()] });

describe('the development server', () => {
  it.each([
    ['import fs from "node:fs"\n\nHi', 'mdx/esm-not-allowed'],
    ['export const x = process.env\n\nHi', 'mdx/esm-not-allowed'],
    ['Hi\n\nimport "x"\n', 'mdx/esm-not-allowed'],
    ['{process.env.HOME}\n', 'mdx/expression-not-allowed'],
    ['Hi {process.env.HOME}', 'mdx/expression-not-allowed'],
    ['{}\n', 'mdx/expression-not-allowed'],
    ['{/* c */}\n\nHi', 'mdx/html-comment'],
    ['<Evil />', 'mdx/unknown-component'],
    ['<>hi</>', 'mdx/unknown-component'],
    ['<Contact.x />', 'mdx/unknown-component'],
    ['<svg:a />', 'mdx/unknown-component'],
    ['<script>alert(1)</script>', 'html/element-not-allowed'],
    ['<iframe src="https://x" />', 'html/element-not-allowed'],
    ['<Contact id={process.env.HOME} />', 'mdx/expression-not-allowed'],
    ['<Contact id="a" {...process.env} />', 'mdx/expression-not-allowed'],
    ['<Contact id="a" onload="x" />', 'html/event-handler'],
    ['<Contact id="a" set:html="<b>" />', 'mdx/unknown-prop'],
    ['<Contact id="a" client:load />', 'mdx/unknown-prop'],
    ['<Foreign lang="nl">Hi {1+1}</Foreign>', 'mdx/expression-not-allowed'],
    ['<Foreign lang="nl">\n\n<Evil />\n\n</Foreign>', 'mdx/unknown-component'],
    ['a <Foreign lang="nl">b <Evil /> c</Foreign>', 'mdx/unknown-component'],
    ['<Contact id="a">{[1].map(x=>x)}</Contact>', 'mdx/expression-not-allowed'],
    ['| a |\n|---|\n| {1} |', 'mdx/expression-not-allowed'],
    ['- {1}', 'mdx/expression-not-allowed'],
    ['# {1}', 'mdx/expression-not-allowed'],
    ['[{1}](https://iom.int)', 'mdx/expression-not-allowed'],
    ['[<Evil />](https://iom.int)', 'mdx/unknown-component'],
    ['a[^1]\n\n[^1]: {1}', 'mdx/expression-not-allowed'],
    ['> {1}', 'mdx/expression-not-allowed'],
    ['*{1}*', 'mdx/expression-not-allowed'],
    ['[x](javascript:alert(1))', 'link/scheme'],
    ['[x](java&#115;cript:alert(1))', 'link/scheme'],
    ['[x](<java\tscript:alert(1)>)', 'link/scheme'],
    ['[x]\n\n[x]: javascript:alert(1)', 'link/scheme'],
    ['![x](data:image/svg+xml;base64,AA)', 'link/scheme'],
  ])('refuses %j', (text, code) => {
    expect(() => compile(text)).toThrow(code);
  });

  it.each(['<!-- c -->', 'Text {', '<Contact id="a"', '<Contact id=<b/> />'])(
    'cannot compile %j at all',
    (text) => {
      expect(() => compile(text)).toThrow();
    },
  );

  it.each([
    'Hello **world** [x](https://iom.int) <Contact id="a" />',
    '`{x}` and\n\n```js\nimport x from "y"\n```\n',
    '\\{x\\}',
    'Hi\n\n  export default 1\n',
    '[x](/en/contact/), [y](#z), [a](mailto:family@iom.int)',
  ])('takes %j', (text) => {
    expect(() => compile(text)).not.toThrow();
  });

  it('says where and what to do', () => {
    expect(() => compile('Hi\n\n- {1}')).toThrowErrorMatchingInlineSnapshot(
      `[Error: 3:3: mdx/expression-not-allowed: "{1}" is code: braces run what stands between them. A page has text and components only. Remove the braces, or write \\{ for a brace that readers shall see.]`,
    );
  });
});
