/** What a clock on a wall shows. */
export interface ClockReading {
  /** ISO 8601 day: "2026-11-22". */
  readonly day: string;
  /** 24 hours: "13:30". */
  readonly time: string;
}

/** Minutes between 1970 and a reading, as if the clock stood in Greenwich. */
const toMinutes = ({ day, time }: ClockReading) => Date.parse(`${day}T${time}Z`) / 60_000;

/**
 * The wall clock of a place: reads it at any instant. `timeZone` is an IANA name.
 * Reads it by Temporal (ECMA-262) where there is one: to make its first format,
 * `Intl` keeps a cheap phone busy for a tenth of a second.
 *
 * @throws RangeError where the runtime does not know the time zone
 */
export const getClock = (timeZone: string): ((instant: Date) => ClockReading) =>
  'Temporal' in globalThis ? getTemporalClock(timeZone) : getIntlClock(timeZone);

function getTemporalClock(timeZone: string) {
  const readAt = (milliseconds: number) =>
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
  // Refuses an unknown zone at once.
  readAt(0);
  return (instant: Date): ClockReading => {
    const reading = readAt(instant.getTime());
    return {
      day: reading.toPlainDate().toString(),
      time: reading.toPlainTime().toString({ smallestUnit: 'minute' }),
    };
  };
}

function getIntlClock(timeZone: string) {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant: Date): ClockReading => {
    const parts = format.formatToParts(instant);
    const get = (type: string) => parts.find((part) => part.type === type)!.value;
    return {
      day: `${get('year')}-${get('month')}-${get('day')}`,
      time: `${get('hour')}:${get('minute')}`,
    };
  };
}

/**
 * The instant at which a clock shows `reading`. Of an hour that comes twice it
 * is one of the two; in an hour that summer time leaves out, the instant as
 * long after the change as the reading is after its beginning, or before.
 */
export function getInstant(read: (instant: Date) => ClockReading, reading: ClockReading): Date {
  const wanted = toMinutes(reading);
  let minutes = wanted;
  // The first guess is off by the offset from Greenwich, the second by a change of it in between.
  for (let round = 0; round < 2; round += 1) {
    minutes += wanted - toMinutes(read(new Date(minutes * 60_000)));
  }
  return new Date(minutes * 60_000);
}

/** The day `count` days later, or earlier where it is negative. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Place of a day in the week: 0 for Monday to 6 for Sunday (ISO 8601). */
export const getWeekdayIndex = (day: string): number => (new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7;
