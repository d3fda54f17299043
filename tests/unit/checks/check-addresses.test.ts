import { describe, expect, it } from 'vitest';
import { checkAddresses } from '../../../src/checks/check-addresses.ts';
import { formatMessage } from '../../../src/checks/report/text.ts';

const registry = { addresses: ['Rfamily@iom.int', 'svhullenaar@iom.int'], phones: [] };

/** Code, offset and what an editor reads first. */
const check = (text: string) =>
  checkAddresses(text, registry, (offset) => ({ file: 'a', position: { line: 1, column: offset } })).map(
    (problem) => {
      const column = problem.position === 'unknown' ? '' : problem.position.column;
      return [`${column} ${problem.code}`, ...formatMessage(problem)].join('\n');
    },
  );

const codes = (text: string) => check(text).map((problem) => problem.split('\n')[0]);

describe('an address that nobody has registered', () => {
  const hidden = 'and nowhere in the text where a reader sees it';

  it('is hidden where only the target of a link has it', () => {
    expect(check('[mail](mailto:other@iom.int)')[0]).toContain(hidden);
  });

  it.each([
    '[other@iom.int](mailto:other@iom.int)',
    '[mail](mailto:OTHER@iom.int) to Other@iom.int',
    'other@iom.int',
  ])('is not hidden in %j', (text) => {
    for (const problem of check(text)) expect(problem).not.toContain(hidden);
    expect(check(text)).not.toEqual([]);
  });

  it('may be a slip for one that is', () => {
    expect(check('Rfamiliy@iom.int')).toEqual([
      expect.stringContaining('0 contact/not-in-registry\n"Rfamiliy@iom.int" stands in no contact file.'),
    ]);
    expect(check('Rfamiliy@iom.int')[0]).toContain('Did you mean "Rfamily@iom.int"?');
    expect(check('xyz@iom.int')[0]).not.toContain('Did you mean');
  });
});

describe('an address in codes', () => {
  it('that is registered is told once, at its beginning', () => {
    expect(codes('a Rfamily%40iom.int')).toEqual(['2 contact/email-encoded']);
    expect(codes('a Rfamily%40iom%2Eint?subject=')).toEqual(['2 contact/email-encoded']);
  });

  it('that is not registered is told as well', () => {
    expect(codes('a other%40iom.int')).toEqual(['2 contact/email-encoded', '2 contact/not-in-registry']);
  });

  it('on another domain has both problems', () => {
    expect(codes('a other%40gmail.com')).toEqual([
      '7 contact/email-encoded',
      '10 contact/domain-not-allowed',
    ]);
  });

  it('comes first, whatever else is wrong', () => {
    expect(codes('a other..x%40iom.int@gmail.com')).toEqual(['10 contact/email-encoded']);
  });
});

describe('an address on another domain', () => {
  it.each([
    ['a@gmail.com', '2 contact/domain-not-allowed'],
    ['a@iom.inx', '2 contact/domain-not-allowed'],
    ['a@xn--om-cia.int', '2 contact/domain-not-allowed'],
  ])('is refused at its domain: %j', (text, expected) => {
    expect(codes(text)).toContain(expected);
    expect(codes(text).filter((code) => code?.includes('malformed'))).toEqual([]);
  });

  it('and with a slip has both problems', () => {
    expect(codes('a..b@gmail.com')).toEqual(['2 contact/email-malformed', '5 contact/domain-not-allowed']);
  });
});

describe('a letter of another alphabet', () => {
  it('that looks like a Latin one is named with its twin', () => {
    expect(check('Rf\u0430mily@iom.int')[0]).toMatch(
      /^2 text\/confusable\n"Rf\u0430mily@iom\.int" has "\u0430" \(U\+0430\), a letter of another alphabet that looks like "a"/,
    );
  });

  it('that looks like none is a mistake of another kind', () => {
    expect(codes('\u4e2d@iom.int')).toEqual(['0 contact/email-malformed']);
  });
});

it('an address over two lines is quoted in one', () => {
  expect(check('a new.colleague@\niom.int b')[0]).toContain('"new.colleague@ iom.int"');
});
