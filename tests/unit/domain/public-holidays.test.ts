import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getWeekdayIndex } from '../../../src/domain/clock.ts';
import { getEasterSunday, getPublicHoliday } from '../../../src/domain/public-holidays.ts';

describe('Easter Sunday', () => {
  it.each([
    ['the earliest of three centuries', 1818, '1818-03-22'],
    ['the latest of a century', 1943, '1943-04-25'],
    ['with both exceptions of the rule', 1954, '1954-04-18'],
    ['with both exceptions of the rule', 1981, '1981-04-19'],
    ['in a leap year', 2024, '2024-03-31'],
    ['in the year of the first publication', 2026, '2026-04-05'],
    ['in the next', 2027, '2027-03-28'],
    ['at the turn of a century', 1900, '1900-04-15'],
    ['five centuries on', 2400, '2400-04-16'],
    ['after many corrections of the moon', 3000, '3000-04-13'],
    ['at the latest day there is', 2038, '2038-04-25'],
  ])('%s, %d, is %s', (_, year, day) => {
    expect(getEasterSunday(year)).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 4099 }), (year) => {
        const easter = getEasterSunday(year);
        expect(getWeekdayIndex(easter)).toBe(6);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('a public holiday of the Netherlands', () => {
  it.each([
    ['2026-01-01', 'new-year'],
    ['2026-04-05', 'easter-sunday'],
    ['2026-04-06', 'easter-monday'],
    ['2026-04-27', 'kings-day'],
    ['2026-05-05', 'liberation-day'],
    ['2026-05-14', 'ascension'],
    ['2026-05-24', 'pentecost-sunday'],
    ['2026-05-25', 'pentecost-monday'],
    ['2026-12-25', 'christmas-day'],
    ['2026-12-26', 'second-christmas-day'],
  ])('%s is %s', (day, holiday) => {
    expect(getPublicHoliday(day)).toBe(holiday);
  });

  it.each(['2026-04-03', '2026-04-26', '2026-05-04', '2026-12-24', '2026-12-31'])('%s is none', (day) => {
    expect(getPublicHoliday(day)).toBeUndefined();
  });

  it('is King’s Day on 26 April where the 27th is a Sunday', () => {
    expect(['2025-04-26', '2025-04-27', '2031-04-26', '2031-04-27'].map(getPublicHoliday)).toEqual([
      'kings-day',
      undefined,
      'kings-day',
      undefined,
    ]);
  });

  it('is Ascension where that falls on Liberation Day', () => {
    expect(getPublicHoliday('2016-05-05')).toBe('ascension');
  });
});
