import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getClock, getWeekdayIndex } from '../../../src/domain/clock.ts';
import type { OpeningHours } from '../../../src/domain/opening-hours.ts';
import { getOpeningState } from '../../../src/domain/opening-state.ts';
import { weekdays } from '../../../src/domain/weekday.ts';

const line: OpeningHours = {
  timeZone: 'Europe/Amsterdam',
  times: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '13:30', closes: '16:30' },
  ],
};

/** "open until 16:30" or "opens 2026-11-23 13:30", with the holiday in brackets. */
function tell(instant: string, hours = line): string {
  const state = getOpeningState(hours, new Date(instant));
  const holiday = state.holiday === undefined ? '' : ` (${state.holiday})`;
  if (state.isOpen) return `open until ${state.closes}${holiday}`;
  return `opens ${state.isToday ? 'today' : state.day} ${state.opens}${holiday}`;
}

describe('a line that answers from Monday to Friday, 13:30 to 16:30 in Amsterdam', () => {
  it.each([
    ['in summer a second before it opens', '2026-07-01T11:29:59Z', 'opens today 13:30'],
    ['in summer as it opens', '2026-07-01T11:30:00Z', 'open until 16:30'],
    ['in summer a second before it closes', '2026-07-01T14:29:59Z', 'open until 16:30'],
    ['in summer as it closes', '2026-07-01T14:30:00Z', 'opens 2026-07-02 13:30'],
    ['in winter a second before it opens', '2026-12-01T12:29:59Z', 'opens today 13:30'],
    ['in winter as it opens', '2026-12-01T12:30:00Z', 'open until 16:30'],
    ['in winter a second before it closes', '2026-12-01T15:29:59Z', 'open until 16:30'],
    ['in winter as it closes', '2026-12-01T15:30:00Z', 'opens 2026-12-02 13:30'],
    ['on a Friday evening', '2026-11-20T18:00:00Z', 'opens 2026-11-23 13:30'],
    ['on a Sunday', '2026-11-22T13:00:00Z', 'opens 2026-11-23 13:30'],
    ['on the last Friday of winter time', '2026-03-27T12:30:00Z', 'open until 16:30'],
    ['on the Sunday on which summer time begins', '2026-03-29T11:30:00Z', 'opens 2026-03-30 13:30'],
    ['on the first Monday of summer time', '2026-03-30T11:30:00Z', 'open until 16:30'],
    ['on the last Friday of summer time', '2026-10-23T11:30:00Z', 'open until 16:30'],
    ['on the first Monday of winter time, before', '2026-10-26T12:29:00Z', 'opens today 13:30'],
    ['on the first Monday of winter time', '2026-10-26T12:30:00Z', 'open until 16:30'],
    ['just after midnight in Amsterdam, still Sunday in London', '2026-07-05T22:30:00Z', 'opens today 13:30'],
    ['on a holiday in its hours', '2026-04-27T12:00:00Z', 'open until 16:30 (kings-day)'],
    ['on the Friday before Easter Monday', '2026-04-03T15:00:00Z', 'opens 2026-04-06 13:30 (easter-monday)'],
    ['on New Year’s Eve', '2026-12-31T20:00:00Z', 'opens 2027-01-01 13:30 (new-year)'],
  ])('%s', (_, instant, told) => {
    expect(tell(instant)).toBe(told);
  });
});

describe('lines with other hours', () => {
  it('open again the same day, or a week later', () => {
    const hours: OpeningHours = {
      timeZone: 'Europe/Amsterdam',
      times: [
        { days: ['monday'], opens: '14:00', closes: '16:00' },
        { days: ['monday'], opens: '09:00', closes: '12:00' },
      ],
    };
    expect(tell('2026-11-23T11:30:00Z', hours)).toBe('opens today 14:00');
    expect(tell('2026-11-23T16:00:00Z', hours)).toBe('opens 2026-11-30 09:00');
  });

  it('open a week later when they have just closed for this one', () => {
    const hours: OpeningHours = {
      timeZone: 'Europe/Amsterdam',
      times: [{ days: ['monday'], opens: '09:00', closes: '12:00' }],
    };
    expect(tell('2026-11-23T11:00:00Z', hours)).toBe('opens 2026-11-30 09:00');
  });

  it('open at a time that summer time leaves out, as the clock passes it', () => {
    const hours: OpeningHours = {
      timeZone: 'Europe/Amsterdam',
      times: [{ days: ['sunday'], opens: '02:30', closes: '04:00' }],
    };
    expect(tell('2026-03-29T00:59:00Z', hours)).toBe('opens today 02:30');
    expect(tell('2026-03-29T01:00:00Z', hours)).toBe('open until 04:00');
  });
});

const anyHours = fc.record({
  timeZone: fc.constantFrom('Europe/Amsterdam', 'Asia/Tehran', 'Asia/Beirut', 'America/St_Johns'),
  times: fc.array(
    fc
      .record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        times: fc.uniqueArray(fc.integer({ min: 0, max: 24 * 60 - 1 }), { minLength: 2, maxLength: 2 }),
      })
      .map(({ days, times }) => {
        const [opens, closes] = times
          .sort((a, b) => a - b)
          .map(
            (minute) =>
              `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
          );
        return { days, opens: opens!, closes: closes! };
      }),
    { minLength: 1, maxLength: 4 },
  ),
});

const anyMoment = fc
  .integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  .map((minute) => new Date(minute * 60_000));

describe('whatever the hours and the moment', () => {
  it('a line is open exactly when a row of its hours holds the day and the time on its own clock', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (hours, now) => {
        const { day, time } = getClock(hours.timeZone)(now);
        const weekday = weekdays[getWeekdayIndex(day)]!;
        const isOpen = hours.times.some(
          ({ days, opens, closes }) => days.includes(weekday) && opens <= time && time < closes,
        );
        expect(getOpeningState(hours, now).isOpen).toBe(isOpen);
      }),
    );
  });

  it('a closed line opens within a week, on a day and at a time of its hours, and at none before', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (hours, now) => {
        const state = getOpeningState(hours, now);
        if (state.isOpen) return;
        const { day: today, time } = getClock(hours.timeZone)(now);
        const openings = Array.from({ length: 8 }, (_, index) => addDays(today, index)).flatMap((day) =>
          hours.times
            .filter(({ days }) => days.includes(weekdays[getWeekdayIndex(day)]!))
            .map(({ opens }) => `${day} ${opens}`),
        );
        const next = openings.filter((opening) => opening > `${today} ${time}`).sort()[0];
        expect(`${state.day} ${state.opens}`).toBe(next);
        expect(state.isToday).toBe(state.day === today);
      }),
    );
  });
});
