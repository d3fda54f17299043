import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../src/domain/correction.ts';
import { applyCorrections } from '../../leaflets/apply-corrections.ts';
import { healLineBreaks } from '../../leaflets/heal-line-breaks.ts';

const text = healLineBreaks([
  { number: 7, text: 'werkstudie programma’s en werkstudie program-' },
  { number: 8, text: 'ma’s voor werkstudie programma’s.' },
]);

const correct = (
  line: number,
  printed = 'werkstudie programma’s',
  published = 'werkstudieprogramma’s',
): Correction => ({
  id: `line-${line}`,
  locale: 'nl',
  where: 'learn',
  line,
  printed,
  published,
  reason: 'A compound.',
  confirmed: false,
});

describe('applying corrections', () => {
  test('a correction changes the words of its own line and no others', () => {
    expect(applyCorrections(text, [correct(8)]).text).toBe(
      'werkstudie programma’s en werkstudie programma’s voor werkstudieprogramma’s.',
    );
  });

  test('printed words may run on into the next line', () => {
    const { text: corrected, applied } = applyCorrections(text, [
      correct(7, 'en werkstudie programma’s', 'en meer'),
    ]);
    expect(corrected).toBe('werkstudie programma’s en meer voor werkstudie programma’s.');
    expect(applied).toHaveLength(1);
  });

  test('a correction whose words begin on another line, or nowhere, is not applied', () => {
    const wrong = [correct(7, 'voor', 'van'), correct(8, 'projecten'), correct(9)];
    expect(applyCorrections(text, wrong)).toEqual({ text: text.text, applied: [] });
  });

  test('two corrections may not touch the same words', () => {
    const first = correct(7);
    const second = correct(7, 'programma’s en', 'en');
    expect(applyCorrections(text, [first, second]).applied).toEqual([first]);
  });
});
