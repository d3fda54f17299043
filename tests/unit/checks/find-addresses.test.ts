import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/checks/find-addresses.ts';

const domains = ['iom.int'];
const known = ['Rfamily@iom.int', 'svhullenaar@iom.int'];
const find = (text: string) => findAddresses(text, domains, known);
const findRaw = (text: string) => find(text).map(({ raw, offset }) => [raw, offset]);

describe('an address is found', () => {
  it.each([
    ['Mail Rfamily@iom.int.', 'Rfamily@iom.int', 5],
    ['Rfamily@iom.int, T +31', 'Rfamily@iom.int', 0],
    ['(Rfamily@iom.int)', 'Rfamily@iom.int', 1],
    ['“Rfamily@iom.int”', 'Rfamily@iom.int', 1],
    ["email: 'Rfamily@iom.int',", 'Rfamily@iom.int', 8],
    ['**Rfamily@iom.int**', 'Rfamily@iom.int', 2],
    ['_Rfamily@iom.int_', 'Rfamily@iom.int', 1],
    ['<Rfamily@iom.int>', 'Rfamily@iom.int', 1],
    ['Rfamily@iom.int’s mailbox', 'Rfamily@iom.int', 0],
    ["o'neil@iom.int", "o'neil@iom.int", 0],
    ['https://x.org/?to=Rfamily@iom.int', 'Rfamily@iom.int', 18],
    ['someone@gmail.com', 'someone@gmail.com', 0],
    ['x@server.example', 'x@server.example', 0],
    ['root@127.0.0.1', 'root@127.0.0.1', 0],
    ['zoë@iom.int', 'zoë@iom.int', 0],
    ['12@iom.int', '12@iom.int', 0],
    ['root@192.168.100.200', 'root@192.168.100.200', 0],
    ['x@img.png.example', 'x@img.png.example', 0],
    ['x@7up.example', 'x@7up.example', 0],
    ['Mail Rfamily@iom.int...', 'Rfamily@iom.int', 5],
    ['Is it Rfamily@iom.int?', 'Rfamily@iom.int', 6],
    ['Rfamily@iom.int,telephone 12', 'Rfamily@iom.int', 0],
    // Its name is registered, or its domain is almost that of the organisation.
    ['RFamily@intranet', 'RFamily@intranet', 0],
    ['x@IOM', 'x@IOM', 0],
    ['x@iomint', 'x@iomint', 0],
    ['a@b@iom', 'a@b@iom', 0],
  ])('in %j', (text, raw, offset) => {
    expect(findRaw(text)).toEqual([[raw, offset]]);
  });

  it.each([
    ['svhullenaar@iom.int@iom.int', 'svhullenaar@iom.int@iom.int'],
    ['to svhullenaar@@iom.int now', 'svhullenaar@@iom.int'],
    ['a svhullenaar%40iom.int b', 'svhullenaar%40iom.int'],
    ['a svhullenaar%2540iom.int b', 'svhullenaar%2540iom.int'],
    ['a svhullenaar&#64;iom.int b', 'svhullenaar&#64;iom.int'],
    ['a &#115;vhullenaar&#x40;iom&period;int b', '&#115;vhullenaar&#x40;iom&period;int'],
    ['"svhullenaar\\u0040iom.int"', 'svhullenaar\\u0040iom.int'],
    ['a svhullenaar\\@iom.int b', 'svhullenaar\\@iom.int'],
    ['a svhullenaar[at]iom.int b', 'svhullenaar[at]iom.int'],
    ['a \u017fvhullenaar at iom.int b', '\u017fvhullenaar at iom.int'],
    ['a svhullenaar (at) iom (dot) int b', 'svhullenaar (at) iom (dot) int'],
    ['a svhullenaar\uff20iom.int b', 'svhullenaar\uff20iom.int'],
    ['a svhulle\u200bnaar@iom.int b', 'svhulle\u200bnaar@iom.int'],
    ['a svhulle\u00adnaar@iom.int b', 'svhulle\u00adnaar@iom.int'],
    ['a svhullen\u0430ar@iom.int b', 'svhullen\u0430ar@iom.int'],
    ['a svhullenaar@iom,int b', 'svhullenaar@iom,int'],
    ['a svhullenaar@iom b', 'svhullenaar@iom'],
    ['a svhullenaar@ion.int b', 'svhullenaar@ion.int'],
    ['a svhullenaar @iom.int b', 'svhullenaar @iom.int'],
    ['a svhullenaar at iom.int b', 'svhullenaar at iom.int'],
    ['a svhullenaar@iom. int b', 'svhullenaar@iom. int'],
    ['a new.colleague@\niom.int b', 'new.colleague@\niom.int'],
    ['a colleague@ iom.int b', 'colleague@ iom.int'],
    ['a **new.colleague\n@iom.int b', 'new.colleague\n@iom.int'],
    ['a colleague@\r\ngmail.com b', 'colleague@\r\ngmail.com'],
    ['a svhullenaar@iom。int b', 'svhullenaar@iom。int'],
    ['a svhullenaar [ at ] iom.int b', 'svhullenaar [ at ] iom.int'],
    ['a svhullenaar@iom[dot]int b', 'svhullenaar@iom[dot]int'],
    ['a svhullenaar@iom [ dot ] int b', 'svhullenaar@iom [ dot ] int'],
    ['a svhullenaar\\u{40}iom.int b', 'svhullenaar\\u{40}iom.int'],
    ['a svhullenaar\\u{0040}iom.int b', 'svhullenaar\\u{0040}iom.int'],
    ['a svhullenaar\\x40iom.int b', 'svhullenaar\\x40iom.int'],
    ['a svhullenaar&commat;iom.int b', 'svhullenaar&commat;iom.int'],
    ['a svhullenaar&#x0040;iom.int b', 'svhullenaar&#x0040;iom.int'],
    ['a svhullenaar%252540iom.int b', 'svhullenaar%252540iom.int'],
    ['a svhullenaar   at iom.int b', 'svhullenaar   at iom.int'],
    ['a svhullenaar@iom dot int b', 'svhullenaar@iom dot int'],
    ['a x.y@iom,int b', 'x.y@iom,int'],
    ['a svhullenaar@iom,i b', 'svhullenaar@iom'],
    ['a Rfamily@iom.int?subject=Hi&cc=x y', 'Rfamily@iom.int?subject=Hi&cc=x'],
    ['a Rfamily@iom.int?reply-to=x) y', 'Rfamily@iom.int?reply-to=x'],
  ])('in disguise or with a slip: %j', (text, raw) => {
    const [found, ...others] = find(text);
    expect([found?.raw, others]).toEqual([raw, []]);
    expect(found?.verdict.problems).not.toEqual([]);
  });

  it('with a hyphen in its name, also when it is broken by blanks', () => {
    const text = 'Write to samen-nl @ iom.int.';
    expect(findAddresses(text, domains, ['samen-nl@iom.int']).map(({ raw }) => raw)).toEqual([
      'samen-nl @ iom.int',
    ]);
  });

  it('behind "mailto:" with all that follows', () => {
    expect(find('[x](mailto:Rfamily%40iom.int?subject=)')).toMatchObject([
      {
        raw: 'Rfamily%40iom.int?subject=',
        offset: 11,
        isTarget: true,
        verdict: { suggestion: 'Rfamily@iom.int' },
      },
    ]);
  });

  it('behind "mailto:" with a sign too many', () => {
    expect(find('(mailto://Rfamily@iom.int.)')).toMatchObject([
      { raw: 'Rfamily@iom.int.', offset: 10, isTarget: true },
    ]);
  });

  it('as a target only right behind "mailto:"', () => {
    expect(find('mailto: Rfamily@iom.int')).toMatchObject([{ raw: 'Rfamily@iom.int', isTarget: false }]);
    expect(find('svhullenaar @iom.int or a@ iom.int').map(({ isTarget }) => isTarget)).toEqual([
      false,
      false,
    ]);
  });

  it('on each domain of the organisation', () => {
    const findOn = (text: string) => findAddresses(text, ['iom.int', 'un.org']).map(({ raw }) => raw);
    expect(findOn('a colleague@ un.org b')).toEqual(['colleague@ un.org']);
    expect(findOn('a colleague@ iom.int b')).toEqual(['colleague@ iom.int']);
    expect(findOn('x@un')).toEqual(['x@un']);
  });

  it('once, also when it is torn, and in the order of the text', () => {
    expect(findRaw('svhullenaar@ iom.int')).toEqual([['svhullenaar@ iom.int', 0]]);
    expect(findRaw('Rfamily@iom.int svhullenaar@iom. int x@iom.int')).toEqual([
      ['Rfamily@iom.int', 0],
      ['svhullenaar@iom. int', 16],
      ['x@iom.int', 37],
    ]);
    expect(findRaw('svhullenaar @iom.int,x@ iom.int')).toEqual([
      ['svhullenaar @iom.int', 0],
      ['x@ iom.int', 21],
    ]);
    expect(findRaw('x@ iom.int,svhullenaar @iom.int')).toEqual([
      ['x@ iom.int', 0],
      ['svhullenaar @iom.int', 11],
    ]);
    expect(findRaw('svhullenaar@iom,Rfamily@iom.int')).toEqual([
      ['svhullenaar@iom', 0],
      ['Rfamily@iom.int', 16],
    ]);
  });

  it('behind the marks of bold text', () => {
    expect(findRaw('a **new.colleague\n@iom.int b')).toEqual([['new.colleague\n@iom.int', 4]]);
  });

  it('more than once in a text, each at its place', () => {
    expect(findRaw('a@iom.int,b@iom.int; c@iom.int')).toEqual([
      ['a@iom.int', 0],
      ['b@iom.int', 10],
      ['c@iom.int', 21],
    ]);
  });
});

describe('nothing is found', () => {
  it.each([
    'We met @ the office at 5.',
    '@media (min-width: 30em) {}',
    '@layer base, layout;',
    "import mdx from '@astrojs/mdx';",
    'npm install astro@7.3.4 vitest@^5.1.1 pagefind@latest @types/node@24',
    'https://cdn.example.org/npm/astro@7.3.4/dist/index.js',
    '/** @param text what to read */',
    '@Component() class A {}',
    '{"@context":"https://schema.org","@id":"#organization"}',
    'Follow @iomnetherlands or @iom.int, or @iom@mastodon.social.',
    'https://maps.example.org/@52.09,5.12,14z',
    'logo@2x.png',
    'uses: actions/checkout@v7',
    'const address = `${local}@${domain}`;',
    'if (!/^[^@]+@[^@]+$/.test(text)) return;',
    'list[at].text and array[at]',
    'Look at iom.int for more.',
    'We met @ iom.int\nand all addresses end with\n@iom.int.',
    'All addresses end with @iom.int.',
    'svhullenaar works at IOM.',
    'Write to Rfamily@ or to us.',
    '_@iom.int',
    'room 12@ iom.int',
    'pkg@10 pkg@v12 pkg@~1 pkg@24.x.x pkg@10.20.30 pkg@1.2.3.4.5',
    'a@photo.jpeg b@photo.jpg c@file.yml d@file.yaml e@text.md f@text.mdx g@code.mjs h@code.ts i@code.js',
    'deploy@build.prod2',
    '100 % of 40 people',
    '',
  ])('in %j', (text) => {
    expect(findRaw(text)).toEqual([]);
  });
});

describe('for every text', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      '@',
      '.',
      '%40',
      '&#64;',
      ' at ',
      'a',
      'iom',
      '.int',
      '<',
      '>',
      '?',
      ',',
      'mailto:',
      ' ',
      '\u200b',
      '[at]',
    ),
    maxLength: 40,
  });

  it('what is found stands there', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const { raw, offset } of find(text)) expect(text.slice(offset, offset + raw.length)).toBe(raw);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to its length', () => {
    const text = `${'a'.repeat(500_000)} ${'@'.repeat(50_000)} ${'a@'.repeat(50_000)}`;
    const started = performance.now();
    find(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
