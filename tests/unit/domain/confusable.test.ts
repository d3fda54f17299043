import { describe, expect, it } from 'vitest';
import { confusableLetters, getLatinLookAlike } from '../../../src/domain/confusable.ts';

describe('a letter that looks like a Latin one', () => {
  it.each([
    ['Cyrillic', 'аеорсухі', 'aeopcyxi'],
    ['Cyrillic capital', 'АВЕКМНОРСТХ', 'ABEKMHOPCTX'],
    ['Greek', 'αιονρ', 'aiovp'],
    ['Greek capital', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['Armenian', 'օոս', 'onu'],
    ['rare Latin', 'ıɑɡ', 'iag'],
  ])('is %s: %s', (_, letters, latin) => {
    expect(Array.from(letters, getLatinLookAlike).join('')).toBe(latin);
    expect(letters.replace(confusableLetters, '')).toBe('');
  });

  it.each(['a', 'Z', '0', '@', ' ', 'é', 'ж', 'Я', 'λ', 'Ω', '-', '.', 'ø'])('is not %j', (letter) => {
    expect(getLatinLookAlike(letter)).toBeUndefined();
    expect(letter.replace(confusableLetters, '')).toBe(letter);
  });
});
