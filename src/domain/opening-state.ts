import { addDays, getClock, getWeekdayIndex } from './clock.ts';
import type { OpeningHours } from './opening-hours.ts';
import { getPublicHoliday, type PublicHoliday } from './public-holidays.ts';
import { weekdays } from './weekday.ts';

/**
 * Whether a line is open by its hours, and until or from when. `holiday` is the
 * public holiday of the day on which it is or will be open: nobody has said
 * whether somebody answers then.
 */
export type OpeningState =
  | { readonly isOpen: true; readonly closes: string; readonly holiday: PublicHoliday | undefined }
  | {
      readonly isOpen: false;
      /** ISO 8601 day of the next opening, on the line's own calendar. */
      readonly day: string;
      readonly isToday: boolean;
      readonly opens: string;
      readonly holiday: PublicHoliday | undefined;
    };

/**
 * Reads the clock of the line's time zone at `now`. A line is open from the
 * minute it opens up to, and without, the minute it closes.
 *
 * @throws RangeError where the runtime does not know the time zone
 */
export function getOpeningState(hours: OpeningHours, now: Date): OpeningState {
  const { day: today, time } = getClock(hours.timeZone)(now);
  const getTimes = (day: string) =>
    hours.times
      .filter(({ days }) => days.includes(weekdays[getWeekdayIndex(day)]!))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1));

  const current = getTimes(today).find(({ opens, closes }) => opens <= time && time < closes);
  if (current) return { isOpen: true, closes: current.closes, holiday: getPublicHoliday(today) };

  for (let day = today; ; day = addDays(day, 1)) {
    const next = getTimes(day).find(({ opens }) => day > today || opens > time);
    if (!next) continue;
    return { isOpen: false, day, isToday: day === today, opens: next.opens, holiday: getPublicHoliday(day) };
  }
}
