import { describe, expect, it } from 'vitest';
import { formatDay, formatMonth } from '../../../src/domain/calendar.ts';
import { formatCountry } from '../../../src/domain/country.ts';
import { compareInLanguage, formatList, formatListParts } from '../../../src/domain/list.ts';

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

describe('countries', () => {
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

  it('can hold things in the places of the words', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(formatListParts([a, b], 'nl-NL')).toEqual([a, ' en ', b]);
  });

  it('are ordered as a dictionary would, accents and capitals aside', () => {
    expect(['Zaan', 'éen', 'apen', 'Derde'].sort(compareInLanguage('nl-NL'))).toEqual([
      'apen',
      'Derde',
      'éen',
      'Zaan',
    ]);
  });
});
