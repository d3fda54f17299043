import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMojibake } from '../../../src/checks/find-mojibake.ts';

const find = (text: string) => findMojibake(text).map(({ raw, offset, meant }) => [raw, offset, meant]);

it.each([
  ['cafÃ©', [['Ã©', 3, 'é']]],
  ['Itâ€™s', [['â€™', 2, '’']]],
  ['10 â‚¬', [['â‚¬', 3, '€']]],
  [
    'TÃ¼rkiye en Ã‰lan',
    [
      ['Ã¼', 1, 'ü'],
      ['Ã‰', 12, 'É'],
    ],
  ],
  ['“Ã©”', [['Ã©', 1, 'é']]],
  ['ðŸ˜€', [['ðŸ˜€', 0, '😀']]],
  ['a\ufffd\ufffdb', [['\ufffd\ufffd', 1, undefined]]],
  ['Â©', [['Â©', 0, '©']]],
  [
    'a\ufffdÃ©',
    [
      ['\ufffd', 1, undefined],
      ['Ã©', 2, 'é'],
    ],
  ],
  [
    'Ã©Ã© Ã«',
    [
      ['Ã©Ã©', 0, 'éé'],
      ['Ã«', 5, 'ë'],
    ],
  ],
  [
    '“Ã©”…“Ã«',
    [
      ['Ã©', 1, 'é'],
      ['Ã«', 6, 'ë'],
    ],
  ],
  // Several letters of another alphabet; one alone may be a chance.
  ['Ð\u0094Ð°Ð°', [['Ð\u0094Ð°Ð°', 0, 'Даа']]],
])('%j is what is left of another text', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it.each([
  'café',
  '“Café”…',
  '‘É’',
  '«à»',
  'é”…',
  'Ö”',
  '€5',
  '±5 °C',
  'Ñandú',
  'Ã',
  'Ãé',
  'Ð°Ð±',
  'ä½\u00a0',
  '',
])('%j is as it was written', (text) => {
  expect(find(text)).toEqual([]);
});

it('any text of accented letters is found when it was saved as UTF-8 and read as Latin-1', () => {
  const letter = fc.constantFrom(...Array.from('éèëêïîôöüûçñáíóúÉÈËÖÜÅåÆæØøß'));
  fc.assert(
    fc.property(letter, (written) => {
      const spoilt = Buffer.from(written, 'utf8').toString('latin1');
      expect(findMojibake(`x ${spoilt} y`).map(({ meant }) => meant)).toEqual([written]);
    }),
  );
});
