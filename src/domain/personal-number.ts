/** Numbers that belong to one person. */

/**
 * Whether nine digits can be a Dutch citizen service number (BSN): the sum of
 * the digits, weighted 9, 8, … 2 and −1, is a multiple of 11.
 */
export function isCitizenServiceNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/** Whether a text without blanks is an account number (ISO 13616) whose check digits fit (ISO 7064, mod 97). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = Array.from(text.slice(4) + text.slice(0, 4), (character) => parseInt(character, 36)).join(
    '',
  );
  return BigInt(digits) % 97n === 1n;
}
