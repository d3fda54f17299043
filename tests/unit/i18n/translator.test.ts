import i18next from 'i18next';
import FsBackend from 'i18next-fs-backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18nextOptions } from '../../../src/i18n/i18next-options.ts';
import type { TranslationKey } from '../../../src/i18n/dictionaries.ts';
import { getTranslator } from '../../../src/i18n/translator.ts';

beforeAll(() => i18next.use(FsBackend).init(i18nextOptions));

describe('a translator', () => {
  it('speaks its own language, whatever another translator spoke last', () => {
    const english = getTranslator('en');
    const dutch = getTranslator('nl');
    expect([english('contact.phone'), dutch('contact.phone'), english('contact.phone')]).toEqual([
      'Phone',
      'Telefoon',
      'Phone',
    ]);
  });

  it('puts values in their places', () => {
    expect(getTranslator('nl')('contact.leaflet', { year: 2023 })).toBe('Uit de folder van 2023.');
  });

  it('leaves quotes and ampersands of values as they are, because the page escapes them', () => {
    expect(getTranslator('en')('contact.hours.clock', { city: "Rock & Roll's" })).toContain("Rock & Roll's");
  });

  it('refuses a text that its dictionary lacks, and names the file to mend', () => {
    expect(() => getTranslator('nl')('contact.telex' as TranslationKey)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The dictionary of "nl" has no text for "contact.telex". Add it to src/i18n/nl.json.]`,
    );
  });
});
