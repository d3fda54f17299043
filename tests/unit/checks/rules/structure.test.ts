import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

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

it.each([
  ['## A\n\n#### B more\nand text', '"#### B more" skips a rank'],
  ['One **two**\nthree\n===\n\nText', '"One **two**" is a heading of the highest rank'],
  ['a ![A boat][a] b\n\n[a]: https://www.iom.int/a.jpg', '"![A boat][a]" is a picture'],
  ['a ![A boat](a.jpg) b', '"a.jpg" is a picture'],
  ['## &nbsp;\n\nText', 'This heading has no words.'],
])('%j is quoted as it stands', (body, answer) => {
  expect(report({ [path]: (given) => given.replace('Some text.', () => body) })).toContain(answer);
});
