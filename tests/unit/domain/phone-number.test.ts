import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPhoneNumber } from '../../../src/domain/phone-number.ts';

describe('a phone number', () => {
  it.each([
    '+31887464444',
    '+31 887 46 44 44',
    '0887464444',
    '088-746 44 44',
    '0031 88 7464444',
    '+31 (0)88 746 44 44',
  ])('%s is read in any notation', (raw) => {
    expect(getPhoneNumber(raw, 'NL')).toEqual({
      e164: '+31887464444',
      uri: 'tel:+31887464444',
      international: '+31 88 746 44 44',
      national: '088 746 44 44',
    });
  });

  it.each([
    ['+31703181500', '+31 70 318 15 00', '070 318 15 00'],
    ['+31182123456', '+31 182 123 456', '0182 123 456'],
    ['+31630261611', '+31 6 30261611', '06 30261611'],
    ['0800-2000', '+31 800 2000', '0800 2000'],
    ['+12133734253', '+1 213 373 4253', '(213) 373-4253'],
  ])('%s is grouped as its country groups it', (raw, international, national) => {
    expect(getPhoneNumber(raw, 'NL')).toMatchObject({ international, national });
  });

  it.each([
    '+31 887 46 44 4',
    '+31 887 46 44 444',
    'T +31887464444',
    '+31887464444 ext. 5',
    'tel:+31887464444',
    '112',
    '',
    'abc',
  ])('%j is none', (raw) => {
    expect(getPhoneNumber(raw, 'NL')).toBeUndefined();
  });

  it('of another country keeps the groups of that country, whatever they look like', () => {
    expect(getPhoneNumber('+32 2 287 70 00', 'NL')).toMatchObject({ national: '02 287 70 00' });
    expect(getPhoneNumber('+49 30 901820', 'NL')).toMatchObject({ international: '+49 30 901820' });
  });

  it('is the same number in each of its own forms', () => {
    const block = fc.integer({ min: 0, max: 9999 }).map((last) => `+3188746${String(last).padStart(4, '0')}`);
    fc.assert(
      fc.property(block, (e164) => {
        const number = getPhoneNumber(e164, 'NL');
        expect(number?.e164).toBe(e164);
        expect(getPhoneNumber(number!.international, 'NL')).toEqual(number);
        expect(getPhoneNumber(number!.national, 'NL')).toEqual(number);
      }),
    );
  });
});
