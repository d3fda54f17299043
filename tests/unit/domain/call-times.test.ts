import { describe, expect, it } from 'vitest';
import { getCallTable, type LocalTimes } from '../../../src/domain/call-times.ts';
import { getTimeZones } from '../../../src/domain/country.ts';
import type { OpeningHours } from '../../../src/domain/opening-hours.ts';

type Times = OpeningHours['times'][number];

const line: Times = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  opens: '13:30',
  closes: '16:30',
};

const show = ({ opens, closes }: LocalTimes) =>
  [opens, closes]
    .map(({ time, dayShift }) => time + (dayShift === 0 ? '' : dayShift > 0 ? '+1' : '-1'))
    .join('–');

function tabulate(timeZones: readonly string[], times: Times = line) {
  const { rows } = getCallTable('Europe/Amsterdam', times, [{ timeZones }], '2026-11-22');
  return { winter: rows[0]!.winter.map(show), summer: rows[0]!.summer.map(show) };
}

describe('the hours of a line in Amsterdam, 13:30 to 16:30', () => {
  // Offsets from Greenwich as the governments set them, in hours; the Netherlands has 1 in winter and 2 in summer.
  it.each([
    ['ET', 3, 3],
    ['IR', 3.5, 3.5],
    ['LB', 2, 3],
    ['SD', 2, 2],
    ['TR', 3, 3],
    ['PK', 5, 5],
  ])('are moved by the offset of %s, in winter and in summer', (country, winter, summer) => {
    const shift = (hours: number) =>
      [13.5 + hours, 16.5 + hours]
        .map((time) => `${Math.floor(time)}:${time % 1 === 0 ? '00' : '30'}`)
        .join('–');
    expect(tabulate(getTimeZones(country))).toEqual({
      winter: [shift(winter - 1)],
      summer: [shift(summer - 2)],
    });
  });

  it('are these', () => {
    expect(tabulate(['Africa/Addis_Ababa'])).toEqual({ winter: ['15:30–18:30'], summer: ['14:30–17:30'] });
    expect(tabulate(['Asia/Karachi'])).toEqual({ winter: ['17:30–20:30'], summer: ['16:30–19:30'] });
  });

  it('are two where a country changes its clock a month after the Netherlands', () => {
    expect(tabulate(['Africa/Cairo'])).toEqual({
      winter: ['14:30–17:30'],
      summer: ['13:30–16:30', '14:30–17:30'],
    });
  });

  it('are as many as a country has clocks', () => {
    expect(tabulate(['Asia/Almaty', 'Asia/Karachi', 'Asia/Dubai']).winter).toEqual([
      '17:30–20:30',
      '16:30–19:30',
    ]);
  });
});

describe('a time on another day', () => {
  it('is marked as the day after', () => {
    const late: Times = { days: ['monday'], opens: '19:30', closes: '21:00' };
    expect(tabulate(['Asia/Karachi'], late)).toEqual({
      winter: ['23:30–01:00+1'],
      summer: ['22:30–00:00+1'],
    });
  });

  it('is marked as the day before', () => {
    const early: Times = { days: ['monday'], opens: '05:00', closes: '06:30' };
    expect(tabulate(['America/New_York'], early).winter).toContain('23:00-1–00:30');
  });
});

describe('the days on which the clock of the line changes', () => {
  it('are the next ones, whichever comes first', () => {
    const getChanges = (from: string) => {
      const { forward, back } = getCallTable('Europe/Amsterdam', line, [], from);
      return { forward, back };
    };
    expect(getChanges('2026-11-22')).toEqual({ forward: '2027-03-28', back: '2027-10-31' });
    expect(getChanges('2027-06-01')).toEqual({ forward: '2028-03-26', back: '2027-10-31' });
  });

  it('are none where it never does', () => {
    const table = getCallTable('Asia/Karachi', line, [{ timeZones: ['Asia/Karachi'] }], '2026-11-22');
    expect(table).toMatchObject({ forward: undefined, back: undefined, rows: [{ summer: [] }] });
    expect(table.rows[0]!.winter.map(show)).toEqual(['13:30–16:30']);
  });
});

describe('the time zones of a country', () => {
  it('are those of CLDR', () => {
    expect(['ET', 'IR', 'LB', 'SD', 'TR', 'PK'].flatMap(getTimeZones)).toEqual([
      'Africa/Addis_Ababa',
      'Asia/Tehran',
      'Asia/Beirut',
      'Africa/Khartoum',
      'Europe/Istanbul',
      'Asia/Karachi',
    ]);
  });

  it('are missed aloud', () => {
    expect(() => getTimeZones('ZZ')).toThrow('No time zone is known for the country "ZZ".');
  });
});
