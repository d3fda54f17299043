import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCitizenServiceNumber, isIban } from '../../../src/domain/personal-number.ts';

describe('a citizen service number', () => {
  it.each(['111222333', '123456782', '000000012', '100000010'])('can be %s', (digits) => {
    expect(isCitizenServiceNumber(digits)).toBe(true);
  });

  it.each(['123456789', '111222334', '000000000', '11122233', '1112223330', '11122233a', ''])(
    'is not %j',
    (digits) => {
      expect(isCitizenServiceNumber(digits)).toBe(false);
    },
  );

  it('is none any more when one digit is another', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), digit, (index, other) => {
        const digits = Array.from('111222333');
        fc.pre(digits[index] !== String(other));
        digits[index] = String(other);
        expect(isCitizenServiceNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('an account number', () => {
  it.each([
    'NL91ABNA0417164300',
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
  ])('can be %s', (iban) => {
    expect(isIban(iban)).toBe(true);
  });

  it.each([
    'NL92ABNA0417164300',
    'NL91ABNA041716430',
    'nl91abna0417164300',
    'NL91',
    ' NL91ABNA0417164300',
    'NL91ABNA0417164300 ',
  ])('is not %j', (text) => {
    expect(isIban(text)).toBe(false);
  });
});
