import { describe, expect, it } from 'vitest';
import { checkNode } from '../../../../src/checks/rules/mdx-policy.ts';
import { list, report } from '../clean-content.ts';

const path = 'src/content/pages/about/en.mdx';
const write = (body: string) => list({ [path]: (given) => given.replace('Some text.', () => body) });

describe('a page is text and', () => {
  it.each([
    ['import fs from "node:fs"', '8:1 mdx/esm-not-allowed'],
    ['export const w = (await import("node:fs")).writeFileSync("PWNED","x")', '8:1 mdx/esm-not-allowed'],
    ['Text\n\nimport "x"', '10:1 mdx/esm-not-allowed'],
    ['{process.env.HOME}', '8:1 mdx/expression-not-allowed'],
    ['Text {process.env.HOME}', '8:6 mdx/expression-not-allowed'],
    ['{}', '8:1 mdx/expression-not-allowed'],
    ['- {1}', '8:3 mdx/expression-not-allowed'],
    ['## {1}', '8:4 mdx/expression-not-allowed'],
    ['> {1}', '8:3 mdx/expression-not-allowed'],
    ['*{1}*', '8:2 mdx/expression-not-allowed'],
    ['| a |\n|---|\n| {1} |', '10:3 mdx/expression-not-allowed'],
    ['a[^1]\n\n[^1]: {1}', '10:7 mdx/expression-not-allowed'],
    ['[{1}](https://www.iom.int)', '8:2 mdx/expression-not-allowed'],
    ['<Foreign lang="nl">{1}</Foreign>', '8:20 mdx/expression-not-allowed'],
    ['<Contact id={process.env} />', '8:10 mdx/expression-not-allowed'],
    ['<Contact id="family" {...process.env} />', '8:22 mdx/expression-not-allowed'],
    ['{/* note */}', '8:1 mdx/html-comment'],
    ['Text <!-- note --> text', '8:6 mdx/html-comment'],
    ['<Alert>hi</Alert>', '8:1 mdx/unknown-component'],
    ['<contact id="family" />', '8:1 mdx/unknown-component'],
    ['<Contact.x />', '8:1 mdx/unknown-component'],
    ['<svg:a />', '8:1 mdx/unknown-component'],
    ['<>hi</>', '8:1 mdx/unknown-component'],
    ['[<Alert />](https://www.iom.int)', '8:2 mdx/unknown-component'],
    ['<script>alert(1)</script>', '8:1 html/element-not-allowed'],
    ['<iframe src="https://x" />', '8:1 html/element-not-allowed'],
    ['Text<br>text', '8:5 html/element-not-allowed'],
    ['a <b>b</b>', '8:3 html/element-not-allowed'],
    ['<p onclick="alert(1)">a</p>', '8:4 html/event-handler'],
    ['<Contact id="family" onclick="x" />', '8:22 html/event-handler'],
    ['<Contact idd="family" />', '8:10 mdx/unknown-prop'],
    ['<Contact id="family" client:load />', '8:22 mdx/unknown-prop'],
    ['<Contact id="family" set:html="x" />', '8:22 mdx/unknown-prop'],
    ['<Contact id="family" constructor="x" />', '8:22 mdx/unknown-prop'],
    ['<constructor />', '8:1 html/element-not-allowed'],
    ['<Contact id />', '8:10 mdx/bad-prop'],
    ['<Foreign lang="nl" lang2="x">x</Foreign>', '8:20 mdx/unknown-prop'],
    ['{ // note\n}', '8:1 mdx/html-comment'],
    ['{1 /* note */}', '8:1 mdx/expression-not-allowed'],
    ['<Contact />', '8:1 mdx/missing-prop'],
    ['<Contact id="" />', '8:10 mdx/bad-prop'],
    ['<Foreign lang="dutch language">x</Foreign>', '8:10 mdx/bad-prop'],
    ['<Foreign lang="nl">x', '8:1 mdx/unclosed'],
    ['3<4', '8:2 mdx/malformed'],
    ['Mail <https://www.iom.int>', '8:6 mdx/malformed'],
    ['Text {', '8:6 mdx/expression-not-allowed'],
  ])('not %j', (body, expected) => {
    expect(write(body)).toContain(`${path}:${expected}`);
  });

  it.each([
    'Hello **world**, [x](https://www.iom.int), <Contact id="family" />',
    '`{x}` and `<b>`',
    'The word `import x from "y"` and\n`{x}`.',
    '\\{x\\} and \\<b>',
    'x < y, R&D, 5 > 3',
    '## Heading\n\n1. One\n2. Two\n\n> Quote\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    '<Term id="dna">**DNA**</Term>',
    '<Foreign lang="nl-NL">Dokters van de Wereld</Foreign>',
  ])('may be %j', (body) => {
    expect(write(body)).toEqual([]);
  });

  it('tells a slip in the name of a setting once', () => {
    expect(write('<Contact idd="family" />')).toEqual([`${path}:8:10 mdx/unknown-prop`]);
  });

  it.each([
    ['Text </Foreign> text', '8:6 mdx/unopened'],
    ['Text </foreign> text', '8:6 mdx/unopened'],
    ['</Contact>', '8:1 mdx/unopened'],
    ['<Foreign lang="nl">Dokters</foreign> help', '8:27 mdx/unopened'],
    ['<Foreign lang="nl">Dokters</Foriegn> help', '8:27 mdx/unopened'],
    ['<Foreign lang="nl">Dokters</Term> help', '8:27 mdx/unopened'],
    ['<Foreign lang="nl">Dokters</b> help', '8:27 mdx/unopened'],
    ['<Foreign lang="nl">\nDokters\n</foreign>', '10:1 mdx/unopened'],
    ['<foreign lang="nl">Dokters</Foreign> help', '8:1 mdx/unknown-component'],
    ['Help <Foriegn lang="nl">Dokters</Foreign>', '8:6 mdx/unknown-component'],
    ['A <b>word</Foreign>', '8:3 html/element-not-allowed'],
    ['A word</b>', '8:7 html/element-not-allowed'],
    ['A word</Alert>', '8:7 mdx/unknown-component'],
    ['Doctors <Foreign lang="nl">Dokters.\n\nText.</Foreign>', '8:9 mdx/unclosed'],
    ['Text </Foreign> text\n\n<Foreign lang="nl">Dokters', '8:6 mdx/unopened'],
  ])('has one answer to the end of a component that is not open: %j', (body, expected) => {
    const [first, ...others] = write(body);
    expect(first).toBe(`${path}:${expected}`);
    expect(others).toEqual(body.endsWith('Dokters') ? [`${path}:10:1 mdx/unclosed`] : []);
  });

  it('tells how an end has to be written', () => {
    const read = (body: string) => report({ [path]: (given) => given.replace('Some text.', body) });
    expect(read('<Foreign lang="nl">Dokters</foreign>')).toContain(
      '</foreign> stands where <Foreign> has to end.',
    );
    expect(read('Dokters</foreign>')).toContain(
      '</foreign> ends what has not begun in this paragraph. What begins with <Foreign …> ends with </Foreign>, in these letters.\n  Write <Foreign …> before the words that belong to it, or remove this.',
    );
  });

  it('tells one thing of each setting', () => {
    expect(write('<Contact id="family" onclick="x" />')).toEqual([`${path}:8:22 html/event-handler`]);
    expect(write('<Contact id="family" {...process.env} />')).toEqual([
      `${path}:8:22 mdx/expression-not-allowed`,
    ]);
    expect(write('<Contact title="x" />')).toEqual([
      `${path}:8:1 mdx/missing-prop`,
      `${path}:8:10 mdx/unknown-prop`,
    ]);
    expect(write('<Contact id="family" button="x" />')).toEqual([`${path}:8:22 mdx/unknown-prop`]);
  });

  it.each([
    ['<Foreign lang="dutch language">x</Foreign>', 'It takes a language code, for example nl.'],
    ['<Foreign lang>x</Foreign>', '<Foreign> does not take "" as "lang". It takes a language code'],
    ['<Contact id="" />', 'It takes the name of a file.'],
    ['<Contact id={1} />', '"id={…}" is code'],
    ['<Contact id="family" {...a} />', '"{…}" is code'],
    ['Text\n\nimport "x" ', '"import "x"" is a line of code'],
    ['Text {\r\n\r\nMore', '"Text {" is code'],
    [`Text { ${'a'.repeat(60)}`, `"Text { ${'a'.repeat(53)}…" is code`],
    [`Text { ${'a'.repeat(53)}`, `"Text { ${'a'.repeat(53)}" is code`],
  ])('%j is answered in words that fit it', (body, answer) => {
    expect(report({ [path]: (given) => given.replace('Some text.', () => body) })).toContain(answer);
  });

  it.each([
    ['<div class="x">', 'div'],
    ['</my-element>', 'my-element'],
    ['<!-- x -->', ''],
    [undefined, ''],
  ])('refuses HTML that is no component, too: %j', (value, name) => {
    const node = { type: 'html', span: { start: 2, end: 3 }, value, children: [] };
    expect(checkNode({ path, text: 'a\nb' }, node)).toMatchObject([
      { code: 'html/element-not-allowed', position: { line: 2, column: 1 }, values: { name } },
    ]);
  });

  it('tells which component was meant', () => {
    expect(report({ [path]: (given) => given.replace('Some text.', '<Contakt id="family" />') }))
      .toMatchInlineSnapshot(`
      "src/content/pages/about/en.mdx:8:1  error  mdx/unknown-component
        There is no component called <Contakt>. The components are: <Contact>, <Foreign>, <Term>.
        Did you mean "Contact"? Use one of these, or plain text.
        More: CONTRIBUTING.md#mdx-unknown-component

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });
});
