import { describe, expect, it } from 'vitest';
import { checkAll, list } from '../clean-content.ts';

const path = 'src/content/pages/about/en.mdx';
const write = (body: string) =>
  list({ [path]: (given) => given.replace('Some text.', () => body) }).map((problem) =>
    problem.replace(`${path}:`, ''),
  );

describe('a page', () => {
  it.each([
    ['# One', ['8:1 html/one-h1']],
    ['One\n===', ['8:1 html/one-h1']],
    ['### Deep', ['8:1 html/heading-order']],
    ['## A\n\n#### B', ['10:1 html/heading-order']],
    ['##\n\nText', ['8:1 html/empty-heading']],
    ['> # One', ['8:3 html/one-h1']],
    ['![](a.jpg)', ['8:1 img/no-alt']],
    ['![ ](a.jpg)', ['8:1 img/no-alt']],
    ['a ![A boat](a.jpg)', ['8:3 img/not-allowed']],
    ['![A boat][a]\n\n[a]: https://www.iom.int/a.jpg', ['8:1 img/not-allowed']],
  ])('is not built as %j', (body, expected) => {
    expect(write(body)).toEqual(expected);
  });

  it.each(['## A\n\n### B\n\n#### C\n\n## D\n\n### E', 'A\n---', '`# x`'])('may be built as %j', (body) => {
    expect(write(body)).toEqual([]);
  });
});

describe('a translation', () => {
  const drift = (body: string, twin: string) =>
    checkAll({
      [path]: (given) => given.replace('Some text.', () => body),
      'src/content/pages/about/nl.mdx': (given) => given.replace('Some text.', () => twin),
    }).map(({ file, position, code, severity, values }) => [
      `${file.split('/').at(-1)!}:${position === 'unknown' ? '' : `${position.line}:${position.column}`}`,
      code,
      severity,
      (values as { what: string }).what,
    ]);
  const told = (place: string, what: string) => [
    [`nl.mdx:${place}`, 'i18n/structure-drift', 'warning', what],
  ];

  it.each([
    ['## A\n\nx\n\n## B\n\ny', '## A\n\nx\n\ny', '7:1', '1 headings here, 2 there'],
    ['## A\n\nx', '## A\n\nx\n\n## B\n\ny', '12:1', '2 headings here, 1 there'],
    ['## A\n\n### B', '## A\n\n## B', '10:1', '2 headings here, 2 there'],
    ['- a\n- b', '- a', '7:1', '1 items of lists here, 2 there'],
    ['x', '| a |\n|---|\n| b |', '8:1', '2 rows of tables here, 0 there'],
    ['<Contact id="family" />', 'x', '7:1', '0 contacts here, 1 there'],
    ['[a page](/en/contact/)', 'x', '7:1', '0 links here, 1 there'],
    ['x', 'y [een pagina](/nl/contact/)', '8:3', '1 links here, 0 there'],
    ['x in 3,000', 'x in 300', '8:6', 'the number 300 does not stand there'],
    ['x in 3,000', 'x', '7:1', 'the number 3000 does not stand here'],
    ['a\n\nb\n\nc', 'a', '7:1', '1 paragraphs here, 3 there'],
    ['## A\n\na', '## A', '8:1', '0 paragraphs here, 1 there'],
  ])('of %j is not %j', (body, twin, place, what) => {
    expect(drift(body, twin)).toEqual(told(place, what));
  });

  it.each([
    ['3,000 people', '3.000 mensen'],
    ['a\n\nb', 'a b'],
    ['seven, 7', 'zeven'],
    ['[a page](/en/contact/)', '[een pagina](/nl/contact/)'],
    ['[a site](https://www.iom.int/)', '[een site](https://ind.nl/)'],
  ])('of %j may be %j', (body, twin) => {
    expect(drift(body, twin)).toEqual([]);
  });

  it('is compared once both texts are right', () => {
    expect(drift('## A\n\nb', '<Alert />').map(([, code]) => code)).toEqual(['mdx/unknown-component']);
    expect(drift('{1}', '## A\n\nb').map(([, code]) => code)).toEqual(['mdx/expression-not-allowed']);
  });
});
