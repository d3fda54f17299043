import { addDays, getClock, getInstant, getWeekdayIndex } from './clock.ts';
import type { OpeningHours } from './opening-hours.ts';
import { weekdays } from './weekday.ts';

/** A time on the clock of a place, and how many days its calendar is ahead of the line's own. */
export interface LocalTime {
  readonly time: string;
  readonly dayShift: number;
}

/** Opening and closing time of a line, as people in another place see them. */
export interface LocalTimes {
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

export interface CallTimes<Place> {
  readonly place: Place;
  /** While the line's own clock is on winter time; more than one where the place changes its clock on another day. */
  readonly winter: readonly LocalTimes[];
  /** While it is on summer time; empty where the line's clock never changes. */
  readonly summer: readonly LocalTimes[];
}

export interface CallTable<Place> {
  /** ISO 8601 days on which the line's clock goes forward and back; undefined where it never does. */
  readonly forward: string | undefined;
  readonly back: string | undefined;
  readonly rows: readonly CallTimes<Place>[];
}

const year = 366;

/**
 * One row of opening times by the clocks of other places, over the year that
 * begins on `from` (ISO 8601 day). Every day on which the line opens is
 * computed, so that a place whose summer time begins on another day, or that
 * has several clocks, shows all its times.
 */
export function getCallTable<Place extends { readonly timeZones: readonly string[] }>(
  timeZone: string,
  { days: openDays, opens, closes }: OpeningHours['times'][number],
  places: readonly Place[],
  from: string,
): CallTable<Place> {
  const clock = getClock(timeZone);
  const days = Array.from({ length: year }, (_, index) => addDays(from, index)).map((day) => ({
    day,
    isOpen: openDays.includes(weekdays[getWeekdayIndex(day)]!),
    opens: getInstant(clock, { day, time: opens }),
    closes: getInstant(clock, { day, time: closes }),
    // How far the clock is ahead of Greenwich; noon, because it changes at night.
    ahead: Date.parse(`${day}T12:00Z`) - getInstant(clock, { day, time: '12:00' }).getTime(),
  }));
  const winterAhead = Math.min(...days.map(({ ahead }) => ahead));
  const isSummer = (ahead: number) => ahead > winterAhead;
  const findChange = (toSummer: boolean) =>
    days.find(
      ({ ahead }, index) =>
        index > 0 && isSummer(ahead) === toSummer && isSummer(days[index - 1]!.ahead) !== toSummer,
    )?.day;

  const rows = places.map((place) => {
    const clocks = place.timeZones.map(getClock);
    const findTimes = (inSummer: boolean) =>
      removeDoubles(
        days
          .filter(({ isOpen, ahead }) => isOpen && isSummer(ahead) === inSummer)
          .flatMap((open) =>
            clocks.map((read) => {
              const getLocal = (instant: Date): LocalTime => {
                const { day, time } = read(instant);
                return { time, dayShift: Math.sign(Date.parse(day) - Date.parse(open.day)) };
              };
              return { opens: getLocal(open.opens), closes: getLocal(open.closes) };
            }),
          ),
      );
    return { place, winter: findTimes(false), summer: findTimes(true) };
  });
  return { forward: findChange(true), back: findChange(false), rows };
}

function removeDoubles(times: readonly LocalTimes[]): LocalTimes[] {
  return [...new Map(times.map((one) => [JSON.stringify(one), one])).values()];
}
