import { describe, expect, test } from 'vitest';
import { healLineBreaks } from '../../leaflets/heal-line-breaks.ts';

const heal = (text: string) =>
  healLineBreaks(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));

describe('healing the line breaks of a printed text', () => {
  test('a word that the typesetter broke becomes whole', () => {
    expect(heal('assist with DNA sam-\npling in Ethiopia').text).toBe('assist with DNA sampling in Ethiopia');
    expect(heal('werkstudie program-\nma’s voor statushouders').text).toBe(
      'werkstudie programma’s voor statushouders',
    );
    expect(heal('oriëntatie van be-\nëdigde tolken').text).toBe('oriëntatie van beëdigde tolken');
  });

  test('a word that is spelled with a hyphen keeps it when the line ends there', () => {
    expect(heal('the implementation of a large-\nscale campaign').text).toBe(
      'the implementation of a large-scale campaign',
    );
  });

  test('a hyphen that stands for the rest of a compound stays, inside a line and at its end', () => {
    expect(heal('de selectie- en culturele missies').text).toBe('de selectie- en culturele missies');
    expect(heal('de selectie-\nen culturele missies').text).toBe('de selectie- en culturele missies');
  });

  test('a dash at the end of a line is no hyphen', () => {
    expect(heal('zes steden –\nArnhem en Utrecht –').text).toBe('zes steden – Arnhem en Utrecht –');
  });

  test('a blank line ends a paragraph only after a sentence', () => {
    expect(heal('to verify \n\nfamily relations.\n\nAfter that').text).toBe(
      'to verify family relations.\nAfter that',
    );
  });

  test('runs of blanks become one', () => {
    expect(heal('  to the Netherlands.  \nIOM   facilitates').text).toBe(
      'to the Netherlands. IOM facilitates',
    );
  });

  test('each line is told where it begins', () => {
    const { text, starts } = heal('\nDNA sam-\npling in Iran');
    expect(starts.map(({ line, offset }) => [line, text.slice(offset)])).toEqual([
      [2, 'DNA sampling in Iran'],
      [3, 'pling in Iran'],
    ]);
  });
});
