import { expect, it } from 'vitest';
import { formatNumber, formatSize } from '../../../src/domain/number.ts';

it('a number has the signs of its language', () => {
  expect(formatNumber(3000, 'en-GB')).toBe('3,000');
  expect(formatNumber(3000, 'nl-NL')).toBe('3.000');
});

it('a size is told in whole thousands of bytes', () => {
  expect(formatSize(12_345, 'en-GB')).toBe('12 kB');
  expect(formatSize(1_234_567, 'nl-NL').replace(/\s/, ' ')).toBe('1.235 kB');
});
