/** "(0)" in "+31 (0)88" stands for a digit that callers from abroad leave out. */
const trunkZero = /\(0\)/g;
const combiningMark = /\p{M}/gu;
const betweenWords = /[^\p{L}\p{N}]+/u;
const digits = /^\p{Nd}+$/u;

/**
 * The words of a text as search compares them: lower case, without accents
 * (Unicode NFKD, marks dropped), split at everything that is neither letter
 * nor digit, so at blanks, hyphens, @ and dots.
 *
 * Groups of digits that follow each other are one word, because people write
 * one phone number in many groupings; the international prefix 00 is dropped
 * as + is.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let afterDigits = false;
  for (const word of text
    .normalize('NFKD')
    .replace(combiningMark, '')
    .toLowerCase()
    .replace(trunkZero, '')
    .split(betweenWords)) {
    if (word === '') continue;
    const isNumber = digits.test(word);
    if (isNumber && afterDigits) words.push(`${words.pop()}${word}`);
    else words.push(word);
    afterDigits = isNumber;
  }
  return words.map((word) => (digits.test(word) ? word.replace(/^00(?=.)/, '') : word));
}
