import { describe, expect, it } from 'vitest';
import {
  formatOpeningState,
  type OpeningTexts,
} from '../../../../src/components/contact/format-opening-state.ts';
import { formatDays } from '../../../../src/domain/opening-hours.ts';
import { publicHolidays } from '../../../../src/domain/public-holidays.ts';
import { weekdays } from '../../../../src/domain/weekday.ts';
import { readDictionary } from '../../../../src/i18n/read-dictionary.ts';
import { locales, type Locale } from '../../../../src/site.ts';

/** The texts as the page hands them on. */
function getTexts(locale: Locale): OpeningTexts {
  const dictionary = readDictionary(locale);
  return {
    open: dictionary['opening.open'],
    openOnHoliday: dictionary['opening.openOnHoliday'],
    today: dictionary['opening.today'],
    later: dictionary['opening.later'],
    nextIsHoliday: dictionary['opening.nextIsHoliday'],
    holidays: Object.fromEntries(
      publicHolidays.map((holiday) => [holiday, dictionary[`holiday.${holiday}`]]),
    ) as OpeningTexts['holidays'],
    weekdays: weekdays.map((day) => formatDays([day], locales[locale].intl)),
  };
}

const tell = (locale: Locale, state: Parameters<typeof formatOpeningState>[0]) =>
  formatOpeningState(state, getTexts(locale));

describe('the sentence about a line', () => {
  it('says until when it is open', () => {
    const state = { isOpen: true, closes: '16:30', holiday: undefined } as const;
    expect(tell('en', state)).toBe('Open now, until 16:30.');
    expect(tell('nl', state)).toBe('Nu open, tot 16:30 uur.');
  });

  it('does not promise an answer on a holiday', () => {
    const state = { isOpen: true, closes: '16:30', holiday: 'kings-day' } as const;
    expect(tell('en', state)).toBe(
      'Today is King’s Day. The phone hours are until 16:30, but perhaps nobody answers.',
    );
    expect(tell('nl', state)).toBe(
      'Vandaag is het Koningsdag. De beltijden zijn tot 16:30 uur, maar misschien neemt niemand op.',
    );
  });

  it('says when it opens, today or on another day', () => {
    const state = { isOpen: false, day: '2026-11-23', opens: '13:30', holiday: undefined } as const;
    expect(tell('en', { ...state, isToday: true })).toBe('Closed now. Opens today at 13:30.');
    expect(tell('en', { ...state, isToday: false })).toBe('Closed now. Opens on Monday at 13:30.');
    expect(tell('nl', { ...state, isToday: false })).toBe('Nu gesloten. Open op maandag vanaf 13:30 uur.');
  });

  it('warns where that day is a holiday', () => {
    const state = {
      isOpen: false,
      day: '2026-04-06',
      isToday: false,
      opens: '13:30',
      holiday: 'easter-monday',
    } as const;
    expect(tell('en', state)).toBe(
      'Closed now. Opens on Monday at 13:30. That day is Easter Monday: perhaps nobody answers.',
    );
    expect(tell('nl', state)).toBe(
      'Nu gesloten. Open op maandag vanaf 13:30 uur. Die dag is het tweede paasdag: misschien neemt niemand op.',
    );
  });
});
