import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getClock, getInstant, getWeekdayIndex } from '../../../src/domain/clock.ts';

const amsterdam = getClock('Europe/Amsterdam');
const zones = ['Europe/Amsterdam', 'Asia/Tehran', 'Asia/Beirut', 'America/St_Johns', 'Pacific/Kiritimati'];

describe('a clock on the wall', () => {
  it.each([
    ['winter', '2026-12-01T12:30:00Z', '2026-12-01 13:30'],
    ['summer', '2026-07-01T11:30:00Z', '2026-07-01 13:30'],
    ['midnight', '2026-12-31T23:00:00Z', '2027-01-01 00:00'],
    ['the last minute of winter time', '2026-03-29T00:59:59Z', '2026-03-29 01:59'],
    ['the first of summer time', '2026-03-29T01:00:00Z', '2026-03-29 03:00'],
    ['the first minute of the hour that comes twice', '2026-10-25T00:00:00Z', '2026-10-25 02:00'],
    ['the same an hour later', '2026-10-25T01:00:00Z', '2026-10-25 02:00'],
  ])('shows the time in %s', (_, instant, shown) => {
    const { day, time } = amsterdam(new Date(instant));
    expect(`${day} ${time}`).toBe(shown);
  });

  it('refuses a place that is none', () => {
    expect(() => getClock('Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('the instant of a reading', () => {
  it.each(zones)('is the one at which a clock in %s shows it', (zone) => {
    const read = getClock(zone);
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const reading = read(new Date(minute * 60_000));
        expect(read(getInstant(read, reading))).toEqual(reading);
      }),
    );
  });
});

describe('days', () => {
  it('follow each other over months, leap days and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1), addDays('2027-02-28', 1)]).toEqual([
      '2027-01-01',
      '2028-02-29',
      '2027-03-01',
    ]);
  });

  it('stand in a week that begins on Monday', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(getWeekdayIndex)).toEqual([0, 5, 6]);
  });
});
