import { describe, expect, it } from 'vitest';
import { formatDay, formatMonth, parseDay } from '../../../src/domain/calendar.ts';
import { formatCountry } from '../../../src/domain/country.ts';
import {
  compareInLanguage,
  formatAlternatives,
  formatList,
  formatListParts,
} from '../../../src/domain/list.ts';

describe('days and months', () => {
  it('are written as each language writes them', () => {
    expect([formatDay('2024-08-31', 'en-GB'), formatDay('2024-08-31', 'nl-NL')]).toEqual([
      '31 August 2024',
      '31 augustus 2024',
    ]);
    expect([formatMonth('2021-05', 'en-GB'), formatMonth('2021-05', 'nl-NL')]).toEqual([
      'May 2021',
      'mei 2021',
    ]);
  });
});

describe('a day of the calendar', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-01-01'])('can be %s, at noon', (day) => {
    expect(parseDay(day)?.toISOString()).toBe(`${day}T12:00:00.000Z`);
  });

  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', 'today', ''])(
    'is not %j',
    (day) => {
      expect(parseDay(day)).toBeUndefined();
    },
  );
});

describe('countries', () => {
  it('without a name keep their code', () => {
    expect(formatCountry('ZZ', 'en-GB')).not.toBe('');
    expect(formatCountry('QX', 'en-GB')).toBe('QX');
  });

  it('have the names that each language gives them', () => {
    expect(['ET', 'TR', 'SD'].map((code) => formatCountry(code, 'en-GB'))).toEqual([
      'Ethiopia',
      'Türkiye',
      'Sudan',
    ]);
    expect(['ET', 'TR', 'SD'].map((code) => formatCountry(code, 'nl-NL'))).toEqual([
      'Ethiopië',
      'Turkije',
      'Soedan',
    ]);
  });
});

describe('lists', () => {
  it('end with "and" in the language, without a comma before it', () => {
    expect(formatList(['a', 'b', 'c'], 'en-GB')).toBe('a, b and c');
    expect(formatList(['a', 'b', 'c'], 'nl-NL')).toBe('a, b en c');
  });

  it('end with "or" where one of them will do', () => {
    expect(formatAlternatives(['a', 'b', 'c'], 'en-GB')).toBe('a, b or c');
    expect(formatAlternatives(['a', 'b', 'c'], 'nl-NL')).toBe('a, b of c');
  });

  it('can hold things in the places of the words', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(formatListParts([a, b], 'nl-NL')).toEqual([a, ' en ', b]);
  });

  it('are ordered as a dictionary would, accents and capitals aside', () => {
    expect(['zone 10', 'zone 9'].sort(compareInLanguage('nl-NL'))).toEqual(['zone 9', 'zone 10']);
    expect(compareInLanguage('nl-NL')('EEN', 'één')).toBe(0);
    expect(['Zaan', 'éen', 'apen', 'Derde'].sort(compareInLanguage('nl-NL'))).toEqual([
      'apen',
      'Derde',
      'éen',
      'Zaan',
    ]);
  });
});
