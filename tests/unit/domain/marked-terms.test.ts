import { expect, it } from 'vitest';
import { findMarkedTerms } from '../../../src/domain/marked-terms.ts';

it('the marked terms of a text come once each, in the order of the text', () => {
  const text =
    'The <Term id="ind">IND</Term> and an <Term\n id="mhac">MHAC</Term>; the <Term id="ind">IND</Term>.';
  expect(findMarkedTerms(text)).toEqual(['ind', 'mhac']);
  expect(findMarkedTerms('None.')).toEqual([]);
});
