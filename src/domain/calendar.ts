import { remember } from './remember.ts';

const getDayFormat = remember(
  (intl: string) => new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }),
);
const getMonthFormat = remember(
  (intl: string) => new Intl.DateTimeFormat(intl, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** "22 November 2026" from "2026-11-22"; `intl` is a BCP 47 tag. */
export function formatDay(day: string, intl: string): string {
  return getDayFormat(intl).format(new Date(`${day}T12:00:00Z`));
}

/** "May 2021" from "2021-05". */
export function formatMonth(month: string, intl: string): string {
  return getMonthFormat(intl).format(new Date(`${month}-15T12:00:00Z`));
}

/**
 * The day (ISO 8601) that another usual notation means: 22-11-2026, 22/11/2026,
 * 2026-1-5; the day of the month before the month, as in Europe. It need not
 * exist. Undefined for anything else.
 */
export function readDay(written: string): string | undefined {
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(written.trim())?.slice(1);
  if (!parts) return undefined;
  const [year, month, day] = parts[0]!.length === 4 ? parts : parts.reverse();
  if (year!.length !== 4 || day!.length > 2) return undefined;
  return [year!, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
}

/** Noon (UTC) of a day of the calendar, ISO 8601 (2026-11-22); undefined when there is no such day. */
export function parseDay(day: string): Date | undefined {
  const noon = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(`${day}T`) ? noon : undefined;
}
