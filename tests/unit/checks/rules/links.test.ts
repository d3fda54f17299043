import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const path = 'src/content/pages/about/en.mdx';
const write = (body: string) => list({ [path]: (given) => given.replace('Some text.', () => body) });

describe('a link', () => {
  it.each([
    ['[x](/en/nope/)', '8:5 link/broken'],
    ['[x](/en/contact)', '8:5 link/broken'],
    ['[x](contact/)', '8:5 link/broken'],
    ['[x][y]\n\n[y]: /en/nope/', '10:6 link/broken'],
    ['[x](https://lmi-resettlement.example/en/nope/)', '8:5 link/broken'],
    ['[x](/en/programmes/family-en/#nope)', '8:5 link/broken-fragment'],
    ['[x](#nope)', '8:5 link/broken-fragment'],
    ['[x](/nl/contact/)', '8:5 link/wrong-language'],
    ['[x](javascript:alert(1))', '8:5 link/scheme'],
    ['[x](java&#115;cript:alert(1))', '8:1 link/scheme'],
    ['[x](<java\tscript:alert(1)>)', '8:6 link/scheme'],
    ['[x]\n\n[x]: javascript:alert(1)', '10:6 link/scheme'],
    ['![x](data:image/svg+xml;base64,AA)', '8:6 link/scheme'],
    ['[x](//evil.example)', '8:5 link/scheme'],
    ['[x](http://www.iom.int/)', '8:5 link/insecure'],
    ['[x](http://localhost:4321/en/)', '8:5 link/localhost'],
    ['[x](https://127.0.0.1/)', '8:5 link/localhost'],
    ['[x@iom.int](mailto:family@iom.int)', '8:13 contact/text-target-mismatch'],
    ['[020 123 45 67](tel:+31887464444)', '8:17 contact/text-target-mismatch'],
  ])('%j is refused', (body, expected) => {
    expect(write(body)).toContain(`${path}:${expected}`);
  });

  it.each([
    '[x](/en/contact/)',
    '[x](/)',
    '[x](/en/programmes/family-en/#what-we-do)',
    '[x](/en/contact/#family)',
    '[x](/en/glossary/#dna)',
    '[x](/en/about/#card)',
    '## Here\n\n[x](#here)',
    '[x](https://www.iom.int/)',
    '[x](https://lmi-resettlement.example/en/contact/)',
    '[family@iom.int](mailto:family@iom.int)',
    '[write to us](mailto:family@iom.int)',
    '[088 746 44 44](tel:+31887464444)',
  ])('%j is welcome', (body) => {
    expect(write(body)).toEqual([]);
  });

  it('to another language is answered with the same page in this one', () => {
    expect(report({ [path]: (given) => given.replace('Some text.', '[x](/nl/zoeken/)') }))
      .toMatchInlineSnapshot(`
      "src/content/pages/about/en.mdx:8:5  error  link/wrong-language
        The link "/nl/zoeken/" leads to a page in Dutch. A page links to pages in its own language.
        Did you mean "/en/search/"? Link to the same page in the language of this text.
        More: CONTRIBUTING.md#link-wrong-language

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });
});
