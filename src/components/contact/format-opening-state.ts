import { getWeekdayIndex } from '../../domain/clock.ts';
import type { OpeningState } from '../../domain/opening-state.ts';
import type { PublicHoliday } from '../../domain/public-holidays.ts';

/** What the script says, with {{closes}}, {{opens}}, {{weekday}} and {{holiday}} left open. */
export interface OpeningTexts {
  readonly open: string;
  readonly openOnHoliday: string;
  readonly today: string;
  readonly later: string;
  readonly nextIsHoliday: string;
  readonly holidays: Readonly<Record<PublicHoliday, string>>;
  /** Of the days in the order of ISO 8601, as the language writes them inside a sentence. */
  readonly weekdays: readonly string[];
}

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

/** "Closed now. Opens on Monday at 13:30.", with a warning where the day is a public holiday. */
export function formatOpeningState(state: OpeningState, texts: OpeningTexts): string {
  const holiday = state.holiday === undefined ? '' : texts.holidays[state.holiday];
  if (state.isOpen) {
    return fill(holiday === '' ? texts.open : texts.openOnHoliday, { closes: state.closes, holiday });
  }
  const weekday = texts.weekdays[getWeekdayIndex(state.day)]!;
  const next = fill(state.isToday ? texts.today : texts.later, { opens: state.opens, weekday });
  return holiday === '' ? next : `${next} ${fill(texts.nextIsHoliday, { holiday })}`;
}
