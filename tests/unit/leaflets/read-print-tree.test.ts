import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/leaflets/print-tree.ts';
import { readPrintTree } from '../../../src/leaflets/read-print-tree.ts';

const read = (mdx: string) => readPrintTree(mdx, 'page.mdx');

describe('the tree of a text for print', () => {
  it('leaves the page details out and counts headings from 1', () => {
    expect(read('---\ntitle: A\n---\n\n## One\n\nTwo\nlines.\n')).toEqual([
      { kind: 'heading', level: 1, content: [{ kind: 'text', text: 'One' }] },
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Two lines.' }] },
    ]);
  });

  it('keeps bold and italic words, terms and words of another language, one inside the other too', () => {
    expect(read('**A** *b* <Term id="ind">I<Foreign lang="nl">ND</Foreign></Term>.')).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'strong', content: [{ kind: 'text', text: 'A' }] },
          { kind: 'text', text: ' ' },
          { kind: 'emphasis', content: [{ kind: 'text', text: 'b' }] },
          { kind: 'text', text: ' ' },
          {
            kind: 'term',
            id: 'ind',
            content: [
              { kind: 'text', text: 'I' },
              { kind: 'foreign', lang: 'nl', content: [{ kind: 'text', text: 'ND' }] },
            ],
          },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('makes links absolute, because paper has no address of its own', () => {
    expect(read('[Contact](/en/contact/)')).toMatchObject([
      { content: [{ kind: 'link', url: 'https://lmi-resettlement.example/en/contact/' }] },
    ]);
  });

  it('keeps lists, and contacts by their id', () => {
    expect(read('1. A\n2. B\n\n<Contact id="learn" />\n')).toMatchObject([
      { kind: 'list', ordered: true, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }]] },
      { kind: 'contact', id: 'learn' },
    ]);
  });

  it.each([
    ['a table', '---\na: b\n---\n\nText.\n\n| a | b |\n|---|---|\n| c | d |\n', '7:1', 'table'],
    ['a picture', 'Look ![at](me.png).', '1:6', 'image'],
    ['code', 'Write `code`.', '1:7', 'inlineCode'],
    ['another component', 'Text.\n\n<Video id="x" />\n', '3:1', '<Video>'],
    ['a component without its attribute', 'A <Term>word</Term>.', '1:3', '<Term>'],
    ['a value that is code', 'A <Term id={x}>word</Term>.', '1:3', '<Term>'],
    ['an expression', 'A {1 + 1}.', '1:3', 'mdxTextExpression'],
  ])('is refused with the place of %s', (_, mdx, place, what) => {
    expect(() => read(mdx)).toThrow(
      `page.mdx:${place} The leaflets cannot print this part of the text (${what}).`,
    );
  });
});

it('terms are found once each, in the order of reading, in lists and inside other words too', () => {
  const tree = read('A **<Term id="b">b</Term>**.\n\n- <Term id="a">a</Term>\n- and <Term id="b">b</Term>\n');
  expect(findTerms(tree)).toEqual(['b', 'a']);
});
