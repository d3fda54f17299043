import { expect, it } from 'vitest';
import { getHelplineNumber } from '../../../src/domain/helpline-number.ts';

it.each([
  ['112', 'tel:112', '112'],
  ['0800-2000', 'tel:08002000', '0800-2000'],
  ['+31 6 30261611', 'tel:+31630261611', '+31 6 30261611'],
  ['+31887464444', 'tel:+31887464444', '+31 88 746 44 44'],
  ['06 30261611', 'tel:0630261611', '06 30261611'],
])('%s leads to %s and is shown as %s', (written, uri, text) => {
  expect(getHelplineNumber(written)).toEqual({ uri, text });
});

it.each(['0800-200O', '0800-200', '06 3026161', '12', 'call 112', '112 '])('%j is no number', (written) => {
  expect(getHelplineNumber(written)).toBeUndefined();
});
