import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/checks/find-language.ts';
import { findForeignWeekdays } from '../../../src/checks/find-weekdays.ts';

const find = (text: string, locale: 'en' | 'nl') =>
  findForeignWeekdays(text, locale).map(({ raw, offset, expected }) => [raw, offset, expected]);

describe('a weekday of another language is found', () => {
  it.each([
    ['nl', 'Bereikbaar (Mo-Fri :13:30)', 'Mo-Fri', 12, 'maandag–vrijdag'],
    ['nl', 'op Monday', 'Monday', 3, 'maandag'],
    ['nl', 'Mon. – Thu.', 'Mon. – Thu', 0, 'maandag–donderdag'],
    ['en', 'open ma-vr', 'ma-vr', 5, 'Monday–Friday'],
    ['en', 'on Zaterdag', 'Zaterdag', 3, 'Saturday'],
    ['nl', 'op Sunday', 'Sunday', 3, 'zondag'],
    ['nl', 'Su-Mo of Sa-Su', 'Sa-Su', 9, 'zaterdag–zondag'],
    ['en', 'di-do', 'di-do', 0, 'Tuesday–Thursday'],
    ['nl', 'ma-Fri of Tu-do of Tue-Fri', 'Tue-Fri', 19, 'dinsdag–vrijdag'],
  ] as const)('in %s: %j', (locale, text, ...found) => {
    expect(find(text, locale)).toEqual([found]);
  });
});

describe('no weekday is found', () => {
  it.each([
    ['en', 'Monday–Friday, Mo-Fri, Mon-Fri, Sat–Sun'],
    ['nl', 'maandag–vrijdag, ma-vr, za-zo'],
    ['en', 'well-known work-study, large-scale, so-so, do-it-yourself'],
    ['nl', 'selectie- en oriëntatiemissies, ad-hocverzoeken, we-they, zo-even'],
    ['nl', 'Sun City, de zon, Fri'],
    ['nl', 'Mo-Mo, Fr-Mo, xx-Fri, Mo-xx'],
  ] as const)('in %s: %j', (locale, text) => {
    expect(find(text, locale)).toEqual([]);
  });
});

describe('the language of a text', () => {
  it('is told by its frequent words', () => {
    expect(findLanguage('The aim of the project is to help with the journey.')).toBe('en');
    expect(findLanguage('Het doel van het project is dat wij met een reis helpen.')).toBe('nl');
  });

  it('is open when the text is short or mixed', () => {
    expect(findLanguage('SAMEN: 2024')).toBeUndefined();
    expect(findLanguage('the of to with de het een van')).toBeUndefined();
  });
});
