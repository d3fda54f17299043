import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmailAddress } from '../../../src/domain/email-address.ts';
import { slug } from '../../../src/domain/fields.ts';
import { openingHoursSchema, formatOpeningTimes } from '../../../src/domain/opening-hours.ts';
import { weekdays } from '../../../src/domain/weekday.ts';
import { getPhoneNumber } from '../../../src/domain/phone-number.ts';

const domains = ['iom.int'];
const problemsOf = (address: string) => checkEmailAddress(address, domains).problems;

const atom = fc.stringMatching(/^[A-Za-z0-9_'+-]{1,15}$/);
const localPart = fc.array(atom, { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('.'));
const address = localPart.map((local) => `${local}@iom.int`);

describe('every address of letters, digits and single dots', () => {
  it('on the organisation’s domain can be published', () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(problemsOf(written)).toEqual([]);
      }),
    );
  });

  it('is refused on any other domain', () => {
    fc.assert(
      fc.property(localPart, fc.domain(), (local, domain) => {
        fc.pre(!domains.includes(domain.toLowerCase()));
        expect(problemsOf(`${local}@${domain}`)).not.toEqual([]);
      }),
    );
  });

  it('is refused with one character too many, whatever and wherever it is, if that character has no place in an address', () => {
    const intruder = fc.constantFrom(
      '@',
      ' ',
      '\u00a0',
      '\u200b',
      '\u00ad',
      ',',
      ';',
      ':',
      '<',
      '(',
      '"',
      '\\',
      '/',
      '?',
      '&',
      '\u0430',
      'é',
      '％',
      '\0',
      '\n',
    );
    fc.assert(
      fc.property(address, fc.nat(), intruder, (written, at, character) => {
        const index = at % (written.length + 1);
        const verdict = checkEmailAddress(
          written.slice(0, index) + character + written.slice(index),
          domains,
        );
        expect(verdict.problems).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is not offered with a mistake of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (anything) => {
        const { problems, suggestion } = checkEmailAddress(`${anything}@iom.int`, domains);
        if (suggestion !== undefined) expect(problemsOf(suggestion)).toEqual([]);
        for (const { offset } of problems)
          expect(offset).toBeLessThanOrEqual(anything.length + '@iom.int'.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('every Dutch number that exists', () => {
  // 020 and 088 have seven digits behind them.
  const written = fc.tuple(fc.constantFrom('20', '70', '88'), fc.integer({ min: 2_000_000, max: 7_999_999 }));

  it('is read the same from every way to write it', () => {
    fc.assert(
      fc.property(written, ([area, rest]) => {
        const digits = String(rest);
        const number = getPhoneNumber(`+31${area}${digits}`, 'NL');
        fc.pre(number !== undefined);
        for (const form of [
          number.international,
          number.national,
          number.uri.slice(4),
          `0031${area}${digits}`,
          `0${area}-${digits}`,
        ]) {
          expect(getPhoneNumber(form, 'NL')?.e164).toBe(`+31${area}${digits}`);
        }
      }),
    );
  });

  it('is none any more with a digit too few or too many', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 9 }), ([area, rest], digit) => {
        expect(getPhoneNumber(`+31${area}${rest}${digit}`, 'NL')).toBeUndefined();
        expect(getPhoneNumber(`+31${area}${String(rest).slice(1)}`, 'NL')).toBeUndefined();
      }),
    );
  });
});

describe('opening hours', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const format = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const days = fc.subarray([...weekdays], { minLength: 1 });
  const make = (on: readonly string[], opens: number, closes: number) => ({
    timeZone: 'Europe/Amsterdam',
    times: [{ days: on, opens: format(opens), closes: format(closes) }],
  });

  it('are lawful exactly when they close after they open', () => {
    fc.assert(
      fc.property(days, minute, minute, (on, opens, closes) => {
        expect(openingHoursSchema.safeParse(make(on, opens, closes)).success).toBe(opens < closes);
      }),
    );
  });

  it('are written with both times and the first and the last day', () => {
    fc.assert(
      fc.property(days, minute, minute, (on, opens, closes) => {
        fc.pre(opens < closes);
        const [line] = formatOpeningTimes(openingHoursSchema.parse(make(on, opens, closes)), 'en-GB');
        for (const part of [on[0]!, on.at(-1)!]) expect(line!.toLowerCase()).toContain(part);
        expect(line).toContain(format(opens));
        expect(line).toContain(format(closes));
      }),
    );
  });
});

describe('a slug', () => {
  const schema = slug('The address.');

  it('that is lawful stays itself in a web address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (written) => {
        if (!schema.safeParse(written).success) return;
        expect(new URL(`https://a.example/${written}/`).pathname).toBe(`/${written}/`);
        expect(written).toBe(written.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  it('of small letters and digits with single hyphens is lawful', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(schema.safeParse(words.join('-')).success).toBe(true);
        expect(schema.safeParse(`${words.join('-')}-`).success).toBe(false);
        expect(schema.safeParse(`${words.join('-')}--x`).success).toBe(false);
        expect(schema.safeParse(`-${words.join('-')}`).success).toBe(false);
      }),
    );
  });
});
