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
  ])('%j', (body, place) => {
    expect(write(body)).toEqual([`${place} secret/key`]);
  });

  it.each(['Your password: eight letters or more', 'token: yes', 'the secret garden', 'password:'])(
    '%j is none',
    (body) => {
      expect(write(body)).toEqual([]);
    },
  );

  it('and none is shown whole in a report', () => {
    const [problem] = check({
      'src/components/Card.astro': (text) => `${text}<p>ghp_${'a1'.repeat(18)}</p>\n`,
    });
    expect(problem).toMatchObject({ code: 'secret/key', values: { written: 'ghp_a1a1a1a1…' } });
  });
});
