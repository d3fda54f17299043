import { describe, expect, it } from 'vitest';
import {
  formatDays,
  formatOpeningHoursCode,
  formatOpeningTimes,
  getTimeZoneCity,
  openingHoursSchema,
  type OpeningHours,
} from '../../../src/domain/opening-hours.ts';

const hours = (...times: OpeningHours['times']): OpeningHours => ({ timeZone: 'Europe/Amsterdam', times });

describe('opening hours', () => {
  it('are told in the language of the reader', () => {
    const office = hours({
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      opens: '13:30',
      closes: '16:30',
    });
    expect(formatOpeningTimes(office, 'en-GB')).toEqual(['Monday–Friday 13:30–16:30']);
    expect(formatOpeningTimes(office, 'nl-NL')).toEqual(['maandag–vrijdag 13:30–16:30']);
  });

  it('join days that follow each other, in whatever order they are written', () => {
    const scattered = hours(
      { days: ['friday', 'tuesday', 'monday'], opens: '09:00', closes: '12:00' },
      { days: ['sunday'], opens: '10:00', closes: '11:00' },
    );
    expect(formatOpeningTimes(scattered, 'en-GB')).toEqual([
      'Monday–Tuesday and Friday 09:00–12:00',
      'Sunday 10:00–11:00',
    ]);
  });

  it('are told to programs as OpenStreetMap writes them', () => {
    const scattered = hours(
      { days: ['friday', 'tuesday', 'monday'], opens: '13:30', closes: '16:30' },
      { days: ['saturday'], opens: '09:00', closes: '12:00' },
    );
    expect(formatOpeningHoursCode(scattered)).toBe('Mo-Tu,Fr 13:30-16:30; Sa 09:00-12:00');
  });

  it('have days that can be told without times', () => {
    expect(formatDays(['monday', 'tuesday', 'friday'], 'nl-NL')).toBe('maandag–dinsdag en vrijdag');
  });

  it('name the clock by its city', () => {
    expect([getTimeZoneCity('Europe/Amsterdam'), getTimeZoneCity('America/Argentina/Buenos_Aires')]).toEqual([
      'Amsterdam',
      'Buenos Aires',
    ]);
  });

  it.each([
    [
      { opens: '16:30', closes: '13:30' },
      'The closing time is not after the opening time. Swap the two times.',
    ],
    [
      { opens: '9:00', closes: '16:30' },
      'Write a time as hours:minutes with four digits, for example "09:00".',
    ],
    [
      { days: ['maandag'] },
      'Write days in English, in small letters: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
    ],
    [{ days: [] }, 'List at least one day.'],
  ])('refuse %j', (change, message) => {
    const result = openingHoursSchema.safeParse({
      timeZone: 'Europe/Amsterdam',
      times: [{ days: ['monday'], opens: '13:30', closes: '16:30', ...change }],
    });
    expect(result.error?.issues[0]?.message).toBe(message);
  });

  it('refuse a clock that does not exist', () => {
    const result = openingHoursSchema.safeParse({
      ...hours({ days: ['monday'], opens: '09:00', closes: '10:00' }),
      timeZone: 'Europe/Den_Haag',
    });
    expect(result.error?.issues[0]?.message).toBe(
      'This time zone does not exist. Write, for example, Europe/Amsterdam.',
    );
  });
});
