import { addDays, getWeekdayIndex } from './clock.ts';

/** Public holidays of the Netherlands; the dictionaries name each. */
export const publicHolidays = [
  'new-year',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension',
  'pentecost-sunday',
  'pentecost-monday',
  'christmas-day',
  'second-christmas-day',
] as const;

export type PublicHoliday = (typeof publicHolidays)[number];

/** Easter Sunday of a Gregorian year, as an ISO 8601 day (Meeus, Jones and Butcher's rule). */
export function getEasterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`;
}

/** 27 April, or the day before where that is a Sunday. */
function getKingsDay(year: number): string {
  const birthday = `${year}-04-27`;
  return getWeekdayIndex(birthday) === 6 ? addDays(birthday, -1) : birthday;
}

/**
 * The public holiday on an ISO 8601 day, or undefined. Liberation Day is one
 * every year, though many people work on it: whether a line is closed on a
 * holiday is for its owner to say. Where Liberation Day and Ascension meet, it
 * is Ascension, which is a day off for more people.
 */
export function getPublicHoliday(day: string): PublicHoliday | undefined {
  const year = Number(day.slice(0, 4));
  const easter = getEasterSunday(year);
  const holidays: readonly (readonly [string, PublicHoliday])[] = [
    [`${year}-01-01`, 'new-year'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [getKingsDay(year), 'kings-day'],
    [addDays(easter, 39), 'ascension'],
    [`${year}-05-05`, 'liberation-day'],
    [addDays(easter, 49), 'pentecost-sunday'],
    [addDays(easter, 50), 'pentecost-monday'],
    [`${year}-12-25`, 'christmas-day'],
    [`${year}-12-26`, 'second-christmas-day'],
  ];
  return holidays.find(([date]) => date === day)?.[1];
}
