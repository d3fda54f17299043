import { describe, expect, it } from 'vitest';
import { check, list, report } from '../clean-content.ts';

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
    ['[088 746 44 45](tel:+31887464444)', '8:17 contact/text-target-mismatch'],
    ['[12345](tel:+31887464444)', '8:9 contact/text-target-mismatch'],
    ['[ x@iom.int ](mailto:family@iom.int)', '8:15 contact/text-target-mismatch'],
    ['[write to @us](mailto:family@iom.int)', '8:16 contact/text-target-mismatch'],
    ['[x]()', '8:5 link/no-target'],
    ['[x](#)', '8:5 link/no-target'],
    ['[x](mailto:)', '8:5 link/no-target'],
    ['[x](tel:)', '8:5 link/no-target'],
    ['[x](MAILTO://)', '8:5 link/no-target'],
    ['[x](tel:office)', '8:9 phone/invalid'],
    ['[x](mailto:office)', '8:12 contact/email-malformed'],
    ['[x](www.iom.int)', '8:5 link/scheme'],
    ['[x](iom.int?a)', '8:5 link/scheme'],
    ['[x](a.iom.int#b)', '8:5 link/scheme'],
    ['[x](family@iom.int)', '8:5 link/scheme'],
    ['[x](other@gmail.com)', '8:5 link/broken'],
    ['[x](page.html)', '8:5 link/broken'],
    ['[x](https://[)', '8:5 link/scheme'],
    ['[x](https://)', '8:5 link/scheme'],
    ['[x](ftp://a.example/)', '8:5 link/scheme'],
    ['[x](HTTP://www.iom.int/)', '8:5 link/insecure'],
    ['[x](https://a.local)', '8:5 link/localhost'],
    ['[x](https://a.b.internal:80/)', '8:5 link/localhost'],
    ['[x](//10.0.0.1/)', '8:5 link/localhost'],
    ['[x](http://[::1]/)', '8:5 link/localhost'],
    ['[x](http://0.0.0.0/)', '8:5 link/localhost'],
    ['[x](/en/about/?a=b#nope)', '8:5 link/broken-fragment'],
    ['<Term id="dna">[x](/nl/contact/)</Term>', '8:20 link/wrong-language'],
    ['<Foreign lang="fr">*[x](/nl/contact/)*</Foreign>', '8:25 link/wrong-language'],
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
    '[ring 1234](tel:+31887464444)',
    '[ring us](tel:+31887464444)',
    '[12345678](https://www.iom.int/)',
    '[two @ three](https://www.iom.int/)',
    '[x](/en/about/?a=b#card)',
    '[x](/en/about/#)',
    '[x](/en/contact/?a=b)',
    '<Foreign lang="nl">*[contactpagina](/nl/contact/)*</Foreign>',
    '<Foreign lang="NL-nl">[contactpagina](/nl/contact/)</Foreign>',
    '[x](https://www.iom.int/?to=http://localhost/)',
    '[x](https://a.localhosting.example/)',
    '[x](https://x10.0.example/)',
    '## Plan één\n\n[x](#plan-%C3%A9%C3%A9n)',
  ])('%j is welcome', (body) => {
    expect(write(body)).toEqual([]);
  });

  it.each([
    ['[x](/en/contact)', 'Did you mean "/en/contact/"?'],
    ['[x](/nl/contct/)', 'Did you mean "/en/contact/"?'],
    ['[x](/nl/zooken/)', undefined],
    ['[x](/en/contct/)', 'Did you mean "/en/contact/"?'],
    ['[x](/en/programmes/family-e/)', 'Did you mean "/en/programmes/family-en/"?'],
    ['[x](/nowhere/at/all/)', undefined],
    ['[x](www.iom.int/a)', 'Did you mean "https://www.iom.int/a"?'],
    ['[x](family@iom.int)', 'Did you mean "mailto:family@iom.int"?'],
    ['[x](http://www.iom.int/a?b)', 'https://www.iom.int/a?b'],
    ['[x](#tpo)', undefined],
    ['## Here it is\n\n[x](#here-is-it)', 'Did you mean "#here-it-is"?'],
    ['## Here it is\n\n[x](#nowhere-near)', 'here-it-is'],
    ['[ write  to us ]()', '"write  to us"'],
  ])('%j is answered with what was meant, if that can be told', (body, answer) => {
    const read = report({ [path]: (given) => given.replace('Some text.', () => body) });
    if (answer === undefined) expect(read).not.toContain('Did you mean');
    else expect(read).toContain(answer);
  });

  it('to a site that somebody has named with https can be mended by a program', () => {
    const isKnown = (body: string) =>
      check({ [path]: (given) => given.replace('Some text.', () => body) }).map(({ values }) =>
        'isKnownHost' in values ? values.isKnownHost : undefined,
      );
    expect(isKnown('[x](http://a.example/)')).toEqual([false]);
    expect(isKnown('[x](http://a.example/) [y](https://a.example/b)')).toEqual([true]);
    expect(isKnown('[x](http://a.example/) [y](https://b.example/)')).toEqual([false]);
    // Nobody wrote the scheme of this one, so there is nothing to mend.
    expect(isKnown('Go to www.a.example now, or [y](https://www.a.example/b)')).toEqual([false]);
  });

  it('in a field is a web address as a whole', () => {
    const source = 'src/content/helplines/help.yaml';
    const listField = (line: string) => list({ [source]: (given) => `${given}${line}\n` });
    expect(listField('website: //localhost/')).toContain(`${source}:10:10 link/localhost`);
    expect(listField('website: " http://a.example/"')).toContain(`${source}:10:11 link/insecure`);
    expect(
      list({
        [path]: (given) => given.replace('A page.', 'See http://localhost/ for more, or http://x.example/.'),
      }),
    ).toEqual([]);
    const read = 'kind: page\ntitle:\n  en: a\n  nl: b\nurl: http://a.example/\nread: 2026-11-01\n';
    expect(list({ 'src/content/sources/page.yaml': read })).toEqual([]);
    expect(list({ 'src/content/sources/page.yaml': read.replace('a.example', 'localhost') })).toEqual([
      'src/content/sources/page.yaml:5:6 link/localhost',
    ]);
  });

  it('may show a number in the form of another country, if it is the same', () => {
    const found = (body: string) => write(body).filter((problem) => problem.includes('mismatch'));
    expect(found('[0031 88 746 44 44](tel:+31887464444)')).toEqual([]);
    expect(found('[+31 88 746 44 44](tel:0031887464444)')).toEqual([]);
    expect(found('[0031 88 746 44 45](tel:+31887464444)')).toHaveLength(1);
  });

  it('of a programme that has no page yet is not looked for in it', () => {
    const text = 'src/content/programmes/family/en.mdx';
    expect(
      list({
        [text]: undefined,
        [path]: (given) => given.replace('Some text.', '[x](/en/programmes/family-en/)'),
      }),
    ).toContain(`${path}:8:5 link/broken`);
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
