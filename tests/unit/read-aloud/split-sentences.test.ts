import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, type TextRun } from '../../../src/read-aloud/split-sentences.ts';

const split = (...runs: TextRun[]) => splitSentences(runs, 'en').map(({ lang, text }) => `${lang}: ${text}`);

describe('a block of text', () => {
  it('is spoken sentence by sentence', () => {
    expect(split({ lang: 'en', text: ' IOM helps.\n  You call us. Does it cost anything? ' })).toEqual([
      'en: IOM helps.',
      'en: You call us.',
      'en: Does it cost anything?',
    ]);
  });

  it('changes the voice where the language changes, and not for a full stop', () => {
    expect(
      split(
        { lang: 'en', text: 'Together with ' },
        { lang: 'nl', text: 'Dokters van de Wereld' },
        { lang: 'en', text: '. We go on.' },
      ),
    ).toEqual(['en: Together with', 'nl: Dokters van de Wereld.', 'en: We go on.']);
  });

  it('keeps a sentence whole across links and other marks', () => {
    expect(
      split({ lang: 'en', text: 'The ' }, { lang: 'en', text: 'IND' }, { lang: 'en', text: ' asks us.' }),
    ).toEqual(['en: The IND asks us.']);
  });

  it('says nothing of signs alone', () => {
    expect(split({ lang: 'en', text: ' · — ' })).toEqual([]);
  });

  it('tells where each piece stands in the text', () => {
    const text = '  First. \n Second one. ';
    const pieces = splitSentences([{ lang: 'en', text }], 'en');
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['First.', 'Second one.']);
  });

  it('loses no letter, whatever it holds', () => {
    const run = fc.record({ lang: fc.constantFrom('en', 'nl'), text: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];
        const pieces = splitSentences(runs, 'en');
        expect(pieces.flatMap(({ text }) => letters(text))).toEqual(
          letters(runs.map(({ text }) => text).join('')),
        );
      }),
    );
  });
});
