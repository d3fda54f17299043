import { describe, expect, it } from 'vitest';
import { check, list } from '../clean-content.ts';

const path = 'src/content/pages/about/en.mdx';
const write = (body: string) =>
  list({ [path]: (given) => given.replace('Some text.', () => body) }).map((problem) =>
    problem.replace(`${path}:`, ''),
  );

describe('nothing about a person is published:', () => {
  it.each([
    ['111222333', '8:1 pii/bsn'],
    ['The number 111222333.', '8:12 pii/bsn'],
    ['BSN 1112.22.333', '8:5 pii/bsn'],
    ['burgerservicenummer: 111 222 333', '8:22 pii/bsn'],
    ['BSN 10000008', '8:5 pii/bsn'],
    ['NL91ABNA0417164300', '8:1 pii/iban'],
    ['Pay NL91 ABNA 0417 1643 00 AND wait', '8:5 pii/iban'],
    ['paspoort NWF7K2P14', '8:10 pii/document-number'],
    ['NWF7K2P14 is my passport', '8:1 pii/document-number'],
    ['V-nummer 1234567890', '8:10 pii/document-number'],
    ['sofinummer 111 222 333', '8:12 pii/bsn'],
    ['sofi-nummer 111 222 333', '8:13 pii/bsn'],
    ['citizen service number 111 222 333', '8:24 pii/bsn'],
    ['burger service nummer 111 222 333', '8:23 pii/bsn'],
    ['bsn 10000008', '8:5 pii/bsn'],
    ['BSN 111\u00a0222\u00a0333', '8:5 pii/bsn'],
    ['BSN 111-222-333', '8:5 pii/bsn'],
    [`BSN ${'x '.repeat(27)}111 222 333`, '8:59 pii/bsn'],
    ['111 222 333 is my BSN', '8:1 pii/bsn'],
    ['111222333.', '8:1 pii/bsn'],
    ['111222333, and', '8:1 pii/bsn'],
    ['(111222333)', '8:2 pii/bsn'],
    ['passport 111222333', '8:10 pii/bsn'],
    ['DE89370400440532013000', '8:1 pii/iban'],
    ['NL91ABNA0417164300.', '8:1 pii/iban'],
    ['NL91ABNA0417164300 X', '8:1 pii/iban'],
    ['identity card NWF7K2P14', '8:15 pii/document-number'],
    ['identiteitskaart NWF7K2P14', '8:18 pii/document-number'],
    ['ID-kaart NWF7K2P14', '8:10 pii/document-number'],
    ['IDkaart NWF7K2P14', '8:9 pii/document-number'],
    ['document number NWF7K2P14', '8:17 pii/document-number'],
    ['documentnummer NWF7K2P14', '8:16 pii/document-number'],
    ['v-number 1234567890', '8:10 pii/document-number'],
    ['vnummer 1234567890', '8:9 pii/document-number'],
    ['case number 12345678', '8:13 pii/document-number'],
    ['zaaknummer 12345678', '8:12 pii/document-number'],
    ['residence permit number 12345678', '8:25 pii/document-number'],
    ['vergunningnummer 12345678', '8:18 pii/document-number'],
    ['passport A1234', '8:10 pii/document-number'],
    ['passport ABC1234', '8:10 pii/document-number'],
    [`passport ${'x '.repeat(24)}NWF7K2P14`, '8:58 pii/document-number'],
    [`NWF7K2P14 ${'x '.repeat(21)}passport`, '8:1 pii/document-number'],
    ['P&lt;NLD', undefined],
    ['`P<NLDVAN<<DER<<A`', '8:2 pii/document-number'],
  ])('%j', (body, expected) => {
    expect(write(body)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    '123456789',
    '€ 111222333',
    '111222333 euro',
    '111.222.333',
    '111 222 333',
    '#111222333',
    '2021/111222333',
    '1112223334',
    'a111222333',
    '111222333%',
    '111,222,333',
    'NL92ABNA0417164300',
    'NWF7K2P14',
    'a passport, and 2021',
    'passport\n\nNWF7K2P14',
    'KvK 27364527',
    'BSN\n\n111 222 333',
    `BSN ${'x '.repeat(29)}111 222 333`,
    `111 222 333 ${'x '.repeat(30)}BSN`,
    'x_111222333',
    'EUR 111222333',
    'euro 111222333',
    '$111222333',
    '£ 111222333',
    '111222333€',
    '111222333 EUR',
    '1.111222333',
    '=111222333',
    '111222333-1',
    '111222333/2',
    'xNL91ABNA0417164300',
    'NL91ABNA0417164300x',
    'passport ABCDE',
    'passport AB12',
    'passport 1234567',
    'passport 12345678901',
    `passport ${'x '.repeat(28)}NWF7K2P14`,
    `NWF7K2P14 ${'x '.repeat(28)}passport`,
  ])('%j is about nobody', (body) => {
    expect(write(body)).toEqual([]);
  });

  it('also in a note', () => {
    const contact = 'src/content/contacts/family.yaml';
    expect(list({ [contact]: (text) => `${text}# 111222333\n` })).toEqual([`${contact}:15:3 pii/bsn`]);
  });
});

describe('no key is published:', () => {
  it.each([
    ['-----BEGIN OPENSSH PRIVATE KEY-----', '8:1'],
    [`ghp_${'a1'.repeat(18)}`, '8:1'],
    [`github_pat_${'a1'.repeat(20)}`, '8:1'],
    [`AKIA${'A1'.repeat(8)}`, '8:1'],
    ['xoxb-abcdefghij-abc', '8:1'],
    [`sk-${'a1'.repeat(12)}`, '8:1'],
    ['password: hunter2hunter2', '8:11'],
    ['wachtwoord = "geheim1234"', '8:15'],
    [`eyJ${'a1'.repeat(8)}.eyJ${'a1'.repeat(8)}.${'a1'.repeat(8)}`, '8:1'],
    ['-----BEGIN PRIVATE KEY-----', '8:1'],
    [`gho_${'a1'.repeat(15)}`, '8:1'],
    [`ghu_${'a1'.repeat(15)}`, '8:1'],
    [`ghs_${'a1'.repeat(15)}`, '8:1'],
    [`ghr_${'a1'.repeat(15)}`, '8:1'],
    [`glpat-${'a1'.repeat(10)}`, '8:1'],
    [`ASIA${'A1'.repeat(8)}`, '8:1'],
    ['xoxp-1234567890', '8:1'],
    ['xoxr-1234567890', '8:1'],
    ['xoxs-1234567890', '8:1'],
    [`sk_live_${'a1'.repeat(8)}`, '8:1'],
    [`pk_test_${'a1'.repeat(8)}`, '8:1'],
    [`rk_live_${'a1'.repeat(8)}`, '8:1'],
    [`sk-${'a1'.repeat(10)}`, '8:1'],
    [`AIza${'a1'.repeat(17)}a`, '8:1'],
    [`npm_${'a1'.repeat(18)}`, '8:1'],
    ['passwd=abcdefg1', '8:8'],
    ['api_key: abcdefg1', '8:10'],
    ['api-key: abcdefg1', '8:10'],
    ['apikey: abcdefg1', '8:9'],
    ['secret: abcdefg1', '8:9'],
    ['token="abcdefg1"', '8:8'],
    ['"token" : "abcdefg1"', '8:12'],
    ['PASSWORD: abcdefg1', '8:11'],
  ])('%j', (body, place) => {
    expect(write(body)).toEqual([`${place} secret/key`]);
  });

  it.each([
    'Your password: eight letters or more',
    'token: yes',
    'the secret garden',
    'password:',
    `ghp_${'a1'.repeat(14)}a`,
    `glpat-${'a1'.repeat(9)}a`,
    `AKIA${'A1'.repeat(7)}`,
    `XAKIA${'A1'.repeat(8)}`,
    `AKIA${'A1'.repeat(8)}B`,
    'xoxp-123456789',
    'xoxc-1234567890',
    `sk_live_${'a1'.repeat(7)}`,
    `sk-${'a1'.repeat(9)}a`,
    `AIza${'a1'.repeat(17)}`,
    `npm_${'a1'.repeat(17)}a`,
    '-----BEGIN PUBLIC KEY-----',
    'token: abcdef1',
    'token: abcdefgh',
    'token: 12345678',
    'mytoken: abcdefg1',
    'token abcdefg1',
    'token: abc def1x2',
  ])('%j is none', (body) => {
    expect(write(body)).toEqual([]);
  });

  it('and none is shown whole in a report', () => {
    const [problem] = check({
      'src/components/Card.astro': (text) => `${text}<p>ghp_${'a1'.repeat(18)}</p>\n`,
    });
    expect(problem).toMatchObject({ code: 'secret/key', values: { written: 'ghp_a1a1a1a1…' } });
  });
});
