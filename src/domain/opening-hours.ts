import { z } from 'astro/zod';
import { formatList } from './list.ts';
import { remember } from './remember.ts';
import { weekdays, type Weekday } from './weekday.ts';

const timeOfDay = (description: string) =>
  z
    .string({ error: 'Write a time between quotes, for example "13:30".' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
      error: 'Write a time as hours:minutes with four digits, for example "09:00".',
    })
    .describe(description);

const openingTimesSchema = z
  .strictObject({
    days: z
      .array(z.enum(weekdays, { error: `Write days in English, in small letters: ${weekdays.join(', ')}.` }))
      .min(1, { error: 'List at least one day.' })
      .describe('The days on which these times hold.'),
    opens: timeOfDay('When the line opens, on the clock of the time zone above.'),
    closes: timeOfDay('When the line closes.'),
  })
  .refine((times) => times.opens < times.closes, {
    error: 'The closing time is not after the opening time. Swap the two times.',
    path: ['closes'],
    params: { code: 'hours/inverted' },
  });

const isTimeZone = remember((name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
});

/** When somebody answers; schema.org OpeningHoursSpecification with a time zone of its own. */
export const openingHoursSchema = z.strictObject({
  timeZone: z
    .string({ error: 'Write a time zone, for example Europe/Amsterdam.' })
    .refine(isTimeZone, { error: 'This time zone does not exist. Write, for example, Europe/Amsterdam.' })
    .describe('The clock that the times below follow (IANA name).'),
  times: z
    .array(openingTimesSchema)
    .min(1, { error: 'List at least one row of days and times.' })
    .describe('Days and times.'),
});

export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** A run of days without a gap, by their place in the week. */
interface Run {
  readonly first: number;
  last: number;
}

/** [monday, tuesday, friday] → Monday to Tuesday, Friday to Friday. */
function findRuns(days: readonly Weekday[]): Run[] {
  const runs: Run[] = [];
  for (const index of days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

const getTimeFormat = remember(
  (intl: string) => new Intl.DateTimeFormat(intl, { timeStyle: 'short', timeZone: 'UTC' }),
);
const getWeekdayFormat = remember(
  (intl: string) => new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' }),
);

/** 1 January 2024 was a Monday: a week to borrow names and times from. */
const atUtc = (dayIndex: number, time = '12:00') => new Date(`2024-01-0${dayIndex + 1}T${time}:00Z`);

/** "Mo-Fr 13:30-16:30" as OpenStreetMap's key `opening_hours` writes it, for programs; holidays are not spoken of. */
export function formatOpeningHoursCode({ times }: OpeningHours): string {
  const code = (index: number) => `${weekdays[index]![0]!.toUpperCase()}${weekdays[index]![1]!}`;
  return times
    .map(({ days, opens, closes }) => {
      const runs = findRuns(days).map(({ first, last }) =>
        first === last ? code(first) : `${code(first)}-${code(last)}`,
      );
      return `${runs.join(',')} ${opens}-${closes}`;
    })
    .join('; ');
}

/**
 * "Monday–Friday 13:30–16:30": one text a row, in the language of `intl` (BCP 47).
 * Names, order and dashes are those of CLDR through `Intl`.
 */
export function formatOpeningTimes(hours: OpeningHours, intl: string): string[] {
  const time = getTimeFormat(intl);
  return hours.times.map(
    ({ days, opens, closes }) =>
      `${formatDays(days, intl)} ${time.formatRange(atUtc(0, opens), atUtc(0, closes))}`,
  );
}

/** "Monday–Wednesday and Friday", in the language of `intl` (BCP 47). */
export function formatDays(days: readonly Weekday[], intl: string): string {
  const weekday = getWeekdayFormat(intl);
  const names = findRuns(days).map(({ first, last }) =>
    first === last
      ? weekday.format(atUtc(first))
      : `${weekday.format(atUtc(first))}–${weekday.format(atUtc(last))}`,
  );
  return formatList(names, intl);
}

/** "Amsterdam time": the city of an IANA zone name, for the sentence that names the clock. */
export function getTimeZoneCity(timeZone: string): string {
  return timeZone.split('/').at(-1)!.replaceAll('_', ' ');
}
