import { describe, expect, it } from 'vitest';
import type { TranslationValues } from '../../../src/i18n/translator.ts';
import { formatPlural, getPluralForms } from '../../../src/search/plural-forms.ts';

const translateArabic = ({ count, number, query }: TranslationValues) =>
  `${new Intl.PluralRules('ar').select(Number(count))}: ${String(number)} ${String(query)}`;

describe('the plural forms of a text', () => {
  it('are all forms that the language has, with the values still open', () => {
    expect(getPluralForms(translateArabic, 'ar', ['query'])).toEqual({
      zero: 'zero: {{number}} {{query}}',
      one: 'one: {{number}} {{query}}',
      two: 'two: {{number}} {{query}}',
      few: 'few: {{number}} {{query}}',
      many: 'many: {{number}} {{query}}',
      other: 'other: {{number}} {{query}}',
    });
  });

  const forms = { one: '{{number}} page for “{{query}}”', other: '{{number}} pages for “{{query}}”' };

  it('are chosen by the number, which is written as the language writes it', () => {
    expect(formatPlural(forms, 1, 'en-GB', { query: 'x' })).toBe('1 page for “x”');
    expect(formatPlural(forms, 0, 'en-GB', { query: 'x' })).toBe('0 pages for “x”');
    expect(formatPlural(forms, 1200, 'nl-NL', { query: 'x' })).toBe('1.200 pages for “x”');
  });

  it('take what the reader typed as it is', () => {
    expect(formatPlural(forms, 1, 'en-GB', { query: '$& {{number}}' })).toBe('1 page for “$& {{number}}”');
  });
});
