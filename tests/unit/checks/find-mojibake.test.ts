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
])('%j is what is left of another text', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it.each(['café', '“Café”…', '‘É’', '«à»', 'é”…', 'Ö”', '€5', '±5 °C', 'Ñandú', ''])(
  '%j is as it was written',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);

it('any text of accented letters is found when it was saved as UTF-8 and read as Latin-1', () => {
  const letter = fc.constantFrom(...Array.from('éèëêïîôöüûçñáíóúÉÈËÖÜÅåÆæØøß'));
  fc.assert(
    fc.property(letter, (written) => {
      const spoilt = Buffer.from(written, 'utf8').toString('latin1');
      expect(findMojibake(`x ${spoilt} y`).map(({ meant }) => meant)).toEqual([written]);
    }),
  );
});
