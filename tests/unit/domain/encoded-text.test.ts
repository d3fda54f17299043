import { describe, expect, it } from 'vitest';
import { decodeTraced } from '../../../src/domain/encoded-text.ts';
import { getOrigin, traceText } from '../../../src/domain/traced-text.ts';

const decode = (text: string) => decodeTraced(traceText(text)).text;

describe('a character in disguise is read', () => {
  it.each([
    ['&amp;', '&'],
    ['&commat;', '@'],
    ['&period;', '.'],
    ['&lowbar;', '_'],
    ['&plus;', '+'],
    ['&hyphen;', '-'],
    ['&dash;', '-'],
    ['&colon;', ':'],
    ['&percnt;', '%'],
    ['&num;', '#'],
    ['&apos;', "'"],
    ['&quot;', '"'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&nbsp;', '\u00a0'],
    ['&shy;', '\u00ad'],
    ['&zwj;', '\u200d'],
    ['&zwnj;', '\u200c'],
    ['&COMMAT;', '@'],
    ['&#9;', '\t'],
    ['&#0000064;', '@'],
    ['&#1114111;', '\u{10ffff}'],
    ['&#X40;', '@'],
    ['&#x000040;', '@'],
    ['&#x1F600;', '😀'],
    ['%41%42', 'AB'],
    ['%e2%82%ac', '€'],
    ['\\u00e9', 'é'],
    ['\\u{1f600}', '😀'],
    ['\\u{9}', '\t'],
    ['\\U0040', '@'],
    ['\\x41', 'A'],
    ['\\.\\+\\_\\-', '.+_-'],
  ])('%s: %j', (written, character) => {
    expect(decode(`a${written}b`)).toBe(`a${character}b`);
  });

  it('when it was disguised three times, and no more', () => {
    expect(['%40', '%2540', '%252540'].map(decode)).toEqual(['@', '@', '@']);
    expect(decode('%25252540')).toBe('%40');
  });

  it('when disguises are mixed', () => {
    expect(['&amp;#64;', '%26%2364;', '&#37;40', '\\u002540'].map(decode)).toEqual(['@', '@', '@', '@']);
  });

  it('at its own place', () => {
    const decoded = decodeTraced(traceText('a%2540b'));
    expect([0, 1, 2, 3].map((index) => getOrigin(decoded, index))).toEqual([0, 1, 6, 7]);
  });
});

describe('what is no disguise stays:', () => {
  it.each([
    '50 % of',
    '%4',
    '%zz',
    '%ff',
    '%C3%28',
    '&;',
    '&a;',
    '&#;',
    '&#x;',
    '&#xg;',
    '&#1114112;',
    '&#x110000;',
    '&#12345678;',
    '&notathing;',
    '&toString;',
    'A&B;',
    '\\u004',
    '\\u{110000}',
    '\\u{}',
    '\\x4',
    '\\n',
    'C:\\users',
  ])('%s', (written) => {
    expect(decode(written)).toBe(written);
  });
});
