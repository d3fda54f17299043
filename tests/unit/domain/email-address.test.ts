import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmailAddress } from '../../../src/domain/email-address.ts';

const domains = ['iom.int', 'sub.example.co.uk', 'rijksoverheid.nl'];
const describeVerdict = (raw: string) => {
  const { problems, suggestion = '' } = checkEmailAddress(raw, domains);
  return [problems.map(({ kind }) => kind).join(' '), problems[0]?.offset, suggestion];
};

describe('a good address', () => {
  it.each([
    'Rfamily@iom.int',
    'skluivers@iom.int',
    'svhullenaar@iom.int',
    'NLResettlement@iom.int',
    'iomnltransfer@iom.int',
    'sgongrijp@iom.int',
    'mmckenzie@iom.int',
    'a.b+tag@sub.example.co.uk',
    "o'neil@iom.int",
    'info@rijksoverheid.nl',
    'x_y-z@iom.int',
    'RFAMILY@iom.int',
    '1234@iom.int',
    'nat@iom.int',
    'a.dot.b@iom.int',
  ])('%s has no problem and no suggestion', (address) => {
    expect(checkEmailAddress(address, domains)).toEqual({ problems: [] });
  });

  it('may have 254 characters, and not one more', () => {
    const domain = `${`${'a'.repeat(60)}.`.repeat(4)}int`;
    const check = (length: number) =>
      checkEmailAddress(`${'x'.repeat(length - domain.length - 1)}@${domain}`, [domain]).problems;
    expect(check(254)).toEqual([]);
    expect(check(255)).toEqual([{ kind: 'too-long', offset: 254 }]);
  });

  it('may have 64 characters before the @ sign', () => {
    expect(checkEmailAddress(`${'a'.repeat(64)}@iom.int`, domains).problems).toEqual([]);
  });
});

describe('a bad address', () => {
  it.each([
    ['svhullenaar@iom.int@iom.int', 'several-at-signs', 19, 'svhullenaar@iom.int'],
    ['Rfamily@@iom.int', 'several-at-signs', 8, 'Rfamily@iom.int'],
    ['a@iom.int@rijksoverheid.nl', 'several-at-signs', 9, ''],
    ['Rfamily%40iom.int', 'encoded', 7, 'Rfamily@iom.int'],
    ['Rfamily%2540iom.int', 'encoded', 7, 'Rfamily@iom.int'],
    ['Rfamily&#64;iom.int', 'encoded', 7, 'Rfamily@iom.int'],
    ['Rfamily&#x40;iom.int', 'encoded', 7, 'Rfamily@iom.int'],
    ['Rfamily&commat;iom.int', 'encoded', 7, 'Rfamily@iom.int'],
    ['Rfamily\\u0040iom.int', 'encoded', 7, 'Rfamily@iom.int'],
    ['mailto:Rfamily@iom.int', 'mailto-prefix', 0, 'Rfamily@iom.int'],
    ['mailto:Rfamily%40iom.int?subject=', 'mailto-prefix encoded header', 0, 'Rfamily@iom.int'],
    ['Rfamily@iom.int?subject=x', 'header', 15, 'Rfamily@iom.int'],
    ['x@iom.int?bcc=y@evil.example', 'header', 9, 'x@iom.int'],
    ['x@iom.int\r\nBcc: y@evil.example', 'header', 9, 'x@iom.int'],
    ['Rfamily@iom.int.', 'trailing-punctuation', 15, 'Rfamily@iom.int'],
    ['Rfamily@iom.int,', 'trailing-punctuation', 15, 'Rfamily@iom.int'],
    ['Rfamily.@iom.int', 'dots', 7, 'Rfamily@iom.int'],
    ['.Rfamily@iom.int', 'dots', 0, 'Rfamily@iom.int'],
    ['R..family@iom.int', 'dots', 2, 'R.family@iom.int'],
    ['Rfamily@iom..int', 'dots', 12, 'Rfamily@iom.int'],
    ['Rfamily@.iom.int', 'dots', 8, 'Rfamily@iom.int'],
    [' Rfamily@iom.int', 'blank', 0, 'Rfamily@iom.int'],
    ['Rfamily @iom.int', 'blank', 7, 'Rfamily@iom.int'],
    ['Rfamily@iom. int', 'blank', 12, 'Rfamily@iom.int'],
    ['Rfamily@iom.int\n', 'blank', 15, 'Rfamily@iom.int'],
    ['R\u00a0family@iom.int', 'blank', 1, 'Rfamily@iom.int'],
    ['Rfamily\u200b@iom.int', 'invisible-character', 7, 'Rfamily@iom.int'],
    ['Rfam\u00adily@iom.int', 'invisible-character', 4, 'Rfamily@iom.int'],
    ['Rf\u0430mily@iom.int', 'confusable', 2, 'Rfamily@iom.int'],
    ['Rfamily@i\u043em.int', 'confusable', 9, 'Rfamily@iom.int'],
    ['Rfamily@iom\uff0eint', 'not-ascii', 11, 'Rfamily@iom.int'],
    ['Rfamily\uff20iom.int', 'not-ascii', 7, 'Rfamily@iom.int'],
    ['zoë@iom.int', 'not-ascii', 2, ''],
    ['Rfamily@xn--im-0ed.int', 'punycode domain-not-allowed', 8, ''],
    ['Rfamily@iom', 'domain-unknown-ending domain-not-allowed', 8, 'Rfamily@iom.int'],
    ['Rfamily@localhost', 'domain-unknown-ending domain-not-allowed', 8, ''],
    ['Rfamily@iom.imt', 'domain-not-allowed domain-unknown-ending', 8, 'Rfamily@iom.int'],
    ['Rfamily@iom.in', 'domain-not-allowed', 8, 'Rfamily@iom.int'],
    ['Rfamily@ion.int', 'domain-not-allowed', 8, 'Rfamily@iom.int'],
    ['Rfamily@gmail.com', 'domain-not-allowed', 8, ''],
    ['Rfamily@mail.iom.int', 'domain-not-allowed', 8, ''],
    ['RFAMILY@IOM.INT', 'domain-upper-case', 8, 'RFAMILY@iom.int'],
    ['Rfamily@iom,int', 'comma', 11, 'Rfamily@iom.int'],
    ['@iom.int', 'syntax', 0, ''],
    ['Rfamily@', 'syntax', 8, ''],
    ['Rfamily', 'no-at-sign', 0, ''],
    ['', 'no-at-sign', 0, ''],
    ['Rfamily at iom.int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily[at]iom.int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily (at) iom (dot) int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['IOM <Rfamily@iom.int>', 'display-name', 0, 'Rfamily@iom.int'],
    ['"R family"@iom.int', 'syntax blank', 0, ''],
    ['Rfamily@[127.0.0.1]', 'syntax', 8, ''],
    ['Rfamily@-iom.int', 'syntax', 8, 'Rfamily@iom.int'],
    ['a@iom.int;b@iom.int', 'several-addresses several-at-signs', 9, ''],
    ['a@iom.int, b@iom.int', 'several-addresses comma blank several-at-signs', 9, ''],
    [`${'a'.repeat(65)}@iom.int`, 'too-long', 64, ''],
    [`a@${'a.'.repeat(130)}int`, 'domain-not-allowed too-long domain-unknown-ending', 2, ''],
    // with an at sign or a dot in words
    ['Rfamily{at}iom{dot}int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily  (  at  )  iom  [  dot  ]  int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily AT iom DOT int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily  at  iom  dot  int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily(at)iom(dot)int', 'obfuscated', 7, 'Rfamily@iom.int'],
    ['Rfamily\tat\tiom.int', 'obfuscated', 7, 'Rfamily@iom.int'],
    // with something before or behind it
    ['MAILTO://Rfamily@iom.int', 'mailto-prefix', 0, 'Rfamily@iom.int'],
    ['  mailto:Rfamily@iom.int', 'mailto-prefix', 0, 'Rfamily@iom.int'],
    ['xmailto:Rfamily@iom.int', 'syntax', 7, ''],
    ['x@iom.int?subject=a\nb', 'header', 9, 'x@iom.int'],
    ['x@iom.int?', 'trailing-punctuation', 9, 'x@iom.int'],
    ['x@iom.int?a?b', 'header', 9, 'x@iom.int'],
    ['x@iom.int\nX-Bcc: a\nb', 'header', 9, 'x@iom.int'],
    ['x@iom.int\n\n\rBcc:', 'header', 9, 'x@iom.int'],
    ['x@iom.int%3Fsubject=y\nz', 'encoded header', 9, 'x@iom.int'],
    ['x@iom.int%3F', 'encoded trailing-punctuation', 9, 'x@iom.int'],
    ['x@iom.int%0D%0AX-Bcc:y@z.example', 'encoded header', 9, 'x@iom.int'],
    ['"Family" <x@iom.int>', 'display-name', 0, 'x@iom.int'],
    ['<x@iom.int>', 'display-name', 0, 'x@iom.int'],
    ['x@iom.int>', 'display-name', 9, 'x@iom.int'],
    ['x@iom.int> or so', 'display-name', 9, 'x@iom.int'],
    ['Family <x@iom.int> now\nand', 'display-name', 0, 'x@iom.int'],
    ['a<b<x@iom.int>', 'syntax display-name', 1, ''],
    ['x@iom.int...', 'trailing-punctuation', 9, 'x@iom.int'],
    ['x@iom.int!?', 'trailing-punctuation', 9, 'x@iom.int'],
    // with more than one at sign or address
    ['x@iom.int@iom.int@iom.int', 'several-at-signs', 9, 'x@iom.int'],
    ['x@IOM.int@iom.int', 'domain-upper-case several-at-signs', 2, 'x@iom.int'],
    ['x@iom.int@iom.intx', 'several-at-signs', 9, ''],
    ['x@iom.int@iom.int@', 'several-at-signs', 9, ''],
    ['x@iom.int@gmail.com', 'several-at-signs', 9, ''],
    ['x@@@iom.int', 'several-at-signs', 2, 'x@iom.int'],
    ['x@@', 'several-at-signs syntax', 2, ''],
    ['@', 'syntax', 0, ''],
    ['a@iom.int b@iom.int', 'several-addresses blank several-at-signs', 9, ''],
    ['a@iom.int | b@iom.int', 'several-addresses blank several-at-signs', 9, ''],
    ['a@iom.int & b@iom.int', 'several-addresses blank several-at-signs', 9, ''],
    ['a@iom.int/b@iom.int', 'several-addresses several-at-signs', 9, ''],
    ['a@iom.int  ,  bb@iom.int', 'several-addresses blank comma several-at-signs', 9, ''],
    // with characters that do not belong
    ['x@iom,,int', 'comma dots', 5, 'x@iom.int'],
    ['a,b@iom.int', 'syntax', 1, ''],
    ['...x@iom.int', 'dots', 0, 'x@iom.int'],
    ['x...@iom.int', 'dots', 1, 'x@iom.int'],
    ['x@...iom.int', 'dots', 2, 'x@iom.int'],
    ['x@ iom.int', 'blank', 2, 'x@iom.int'],
    ['R\u200bfamily @iom.int', 'invisible-character blank', 1, 'Rfamily@iom.int'],
    ['x@iom。int', 'not-ascii', 5, 'x@iom.int'],
    ['x@iöm.int', 'not-ascii', 2, 'x@iom.int'],
    ['x@iom%2Eint', 'encoded', 5, 'x@iom.int'],
    // with a domain that is none, or not ours
    ['a@iom-.int', 'syntax', 2, 'a@iom.int'],
    ['a@i_m.int', 'syntax', 2, 'a@iom.int'],
    ['a@b.int', 'domain-not-allowed', 2, ''],
    [`a@${'b'.repeat(63)}.int`, 'domain-not-allowed', 2, ''],
    [`a@${'b'.repeat(64)}.int`, 'syntax', 2, ''],
    ['x@iom.INT', 'domain-upper-case', 6, 'x@iom.int'],
    ['x@XN--iom.int', 'punycode domain-upper-case domain-not-allowed', 2, ''],
    ['x@a.xn--b.int', 'domain-not-allowed punycode', 2, ''],
    ['x@rijksoverheid', 'domain-unknown-ending domain-not-allowed', 2, 'x@rijksoverheid.nl'],
    ['x@example.co.uk', 'domain-not-allowed', 2, 'x@sub.example.co.uk'],
  ])('%j: %s', (raw, ...verdict) => {
    expect(describeVerdict(raw)).toEqual(verdict);
  });
});

const local = fc.stringMatching(/^[A-Za-z0-9_'+-]{1,20}(\.[A-Za-z0-9_'+-]{1,20}){0,2}$/);
const clean = local.map((name) => `${name}@iom.int`);

describe('for every address', () => {
  it('a clean one passes', () => {
    fc.assert(fc.property(clean, (address) => checkEmailAddress(address, domains).problems.length === 0));
  });

  it('a doubled domain is noticed at the second @ sign and undone', () => {
    fc.assert(
      fc.property(clean, (address) => {
        expect(checkEmailAddress(`${address}@iom.int`, domains)).toEqual({
          problems: [{ kind: 'several-at-signs', offset: address.length }],
          suggestion: address,
        });
      }),
    );
  });

  it('a character that does not belong is noticed where it stands, and undone', () => {
    const intruder = fc.constantFrom('\u200b', '\u00a0', ' ', '\u2060', '\ufeff');
    fc.assert(
      fc.property(clean, intruder, fc.nat(), (address, character, place) => {
        const index = place % (address.length + 1);
        const spoilt = address.slice(0, index) + character + address.slice(index);
        const { problems, suggestion } = checkEmailAddress(spoilt, domains);
        expect([problems[0]?.offset, suggestion]).toEqual([index, address]);
      }),
    );
  });

  it('a percent sign for any character is noticed and read', () => {
    fc.assert(
      fc.property(clean, fc.nat(), (address, place) => {
        const index = place % address.length;
        const code = `%${address.charCodeAt(index).toString(16)}`;
        const { problems, suggestion } = checkEmailAddress(
          address.slice(0, index) + code + address.slice(index + 1),
          domains,
        );
        expect([problems, suggestion]).toEqual([[{ kind: 'encoded', offset: index }], address]);
      }),
    );
  });
});

describe('for every text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '@',
        '.',
        '%40',
        '&#64;',
        ' at ',
        'a',
        'iom',
        'int',
        '<',
        '>',
        '?',
        ',',
        '\u0430',
        'é',
      ),
    }),
  );

  it('a suggestion is itself without a problem, and no text makes the check fail', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { problems, suggestion } = checkEmailAddress(text, domains);
        expect(problems.every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
        if (suggestion === undefined) return;
        expect(problems).not.toEqual([]);
        expect(checkEmailAddress(suggestion, domains).problems).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
