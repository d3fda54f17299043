import { invisibleCharacters } from '../domain/email-address.ts';
import { decodeTraced } from '../domain/encoded-text.ts';
import { getPhoneNumber, type PhoneNumber } from '../domain/phone-number.ts';
import { getOrigin, replaceTraced, traceText, type TracedText } from '../domain/traced-text.ts';
import { findAccounts } from './find-accounts.ts';

/** Something in a text that is a phone number, or was meant to be one. */
export interface FoundPhoneNumber {
  /** As written, without "tel:". */
  readonly raw: string;
  /** Offset of `raw` in the text, 0-based, in UTF-16 units. */
  readonly offset: number;
  /** Whether it follows "tel:". */
  readonly isTarget: boolean;
  /** Undefined when no such number can exist. */
  readonly number: PhoneNumber | undefined;
}

/** The target of a link, whatever it is. */
const target = String.raw`tel:(?<target>[+\d(][^\s"'<>)\]]*)`;
/** Digits with at most two signs between them. */
const digits = String.raw`(?:[ \u00a0\u202f()./‐‑‒–−-]{0,2}\d)+`;
/** Begins with "+", "00" or the trunk prefix "0". */
const beginning = String.raw`(?:\+ ?\(?|\(?0)\d?`;
const number = String.raw`(?<number>${beginning}${digits})`;
/** The rest of an account number (IBAN). */
const notInAccount = String.raw`(?<!\b[A-Z]{2}\d{2} ?[A-Z]{4} ?)`;
/** What stands before and behind decides whether digits are part of something else: an amount, a day, a time, a code. */
const notBefore = String.raw`(?<![\p{L}\p{N}_#%$=]|[\p{N}][.,:/+–-])`;
const notBehind = String.raw`(?![\p{L}\p{N}_%]|[:.,]\d)`;
/** Most characters begin no number, and looking back at each takes long. */
const firstSign = String.raw`(?=[+(0])`;
const candidates = new RegExp(`${target}|${firstSign}${notInAccount}${notBefore}${number}${notBehind}`, 'gu');
/** A number that goes on in the next line. */
const torn = new RegExp(
  String.raw`${firstSign}${notBefore}(?<number>(?<first>${beginning}(?:${digits})?)[ \t]*\r?\n[ \t]*${digits})${notBehind}`,
  'gu',
);

/** 09.00-17.00 */
const timeRange = /^\d\d\.\d\d ?[–-] ?\d\d\.\d\d$/;

/**
 * Finds the targets of "tel:" links, international numbers ("+31 …", "0031 …")
 * and numbers of `country` (ISO 3166-1 alpha-2) that begin with 0, also in
 * disguise: with invisible characters inside, digits of other scripts, letters
 * for digits, codes for characters, or torn over two lines. Years, days, times,
 * amounts and groups of an account number are none.
 */
export function findPhoneNumbers(text: string, country: string): FoundPhoneNumber[] {
  if (!mayHoldPhoneNumber(text)) return [];
  const readable = makeReadable(text);
  if (!beginsNumber.test(readable.text)) return [];
  const read = (written: string, end: number, isTarget: boolean): FoundPhoneNumber => {
    const offset = getOrigin(readable, end - written.length);
    return {
      raw: text.slice(offset, getOrigin(readable, end)),
      offset,
      isTarget,
      get number() {
        return getPhoneNumber(written.replace(/\s+/g, ' '), country);
      },
    };
  };
  const found = Array.from(readable.text.matchAll(candidates)).flatMap((match) => {
    const isTarget = match.groups!['target'] !== undefined;
    const written = match.groups!['target'] ?? match.groups!['number'] ?? '';
    if (!isTarget && !isMeantAsNumber(written)) return [];
    return [read(written, match.index + match[0].length, isTarget)];
  });
  const foundTorn = Array.from(readable.text.matchAll(torn)).flatMap((match) => {
    const { number: written = '', first = '' } = match.groups!;
    if (isMeantAsNumber(first) || !isMeantAsNumber(written)) return [];
    const whole = read(written, match.index + match[0].length, false);
    // Digits that only happen to stand below each other make no number that exists.
    return whole.number ? [whole] : [];
  });
  const all = [...found, ...foundTorn].sort((left, right) => left.offset - right.offset);
  const accounts = all.length === 0 ? [] : findAccounts(text);
  return all.filter(
    ({ offset }) =>
      !accounts.some(
        (account) => account.offset < offset && offset < account.offset + account.written.length,
      ),
  );
}

/** Stands in every text with a number, once its disguise is off. */
const beginsNumber = /[+0]\s*\d|\+ ?\(|tel:/;

/** False where `findPhoneNumbers` finds nothing for sure. */
export const mayHoldPhoneNumber = (text: string): boolean => beginsNumber.test(text) || disguise.test(text);

/** Tells at once that most texts disguise nothing. */
const disguise = /%2|&#|[^\0-\x7f]|\d[OolI]|[OolI]\d/;

/** What is no digit but stands for one, or hides in a number. */
const disguisedSign = new RegExp(
  // Most characters are none, and to ask whether a character is of a kind takes long.
  String.raw`(?=[%&]|[^\x00-\x7f])(?:%2|&#|[\uff08\uff09\uff0b\uff0d\u3000]|\p{Nd}|${invisibleCharacters.source})`,
  'u',
);

/** Words of digits and of letters that look like them. */
const digitsAndLetters = String.raw`(?=[\dOolI])(?<![\p{L}\p{N}])[\dOolI]{2,}(?!\p{L})`;
const hasLetterForDigit = new RegExp(String.raw`(?=\d*[OolI])${digitsAndLetters}`, 'u');

/** The text with every disguise of a digit taken off, still knowing where things stood. */
function makeReadable(text: string): TracedText {
  const traced = traceText(text);
  if (!disguise.test(text)) return traced;
  // Most texts have some other character: a dash, an accent.
  if (!disguisedSign.test(text) && !hasLetterForDigit.test(text)) return traced;
  const decoded = /%2|&#/.test(text) ? decodeTraced(traced) : traced;
  const visible = replaceTraced(decoded, invisibleCharacters, () => '');
  const ascii = replaceTraced(visible, /[\uff08\uff09\uff0b\uff0d\u3000]|(?![0-9])\p{Nd}/gu, ([sign]) =>
    /\p{Nd}/u.test(sign) ? getDigit(sign) : sign.normalize('NFKC'),
  );
  // Where no digit follows, they are words.
  const lastDigit = ascii.text.search(/\d\D*$/);
  return replaceTraced(ascii, new RegExp(digitsAndLetters, 'gu'), ({ 0: written, index }) =>
    index > lastDigit ? written : written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
  );
}

/** Digits of a script follow each other from nought to nine (Unicode Standard, 4.6). */
function getDigit(character: string): string {
  let value = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(character.codePointAt(0)! - value - 1))) value += 1;
  return String(value % 10);
}

function isMeantAsNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+')) return digits.length >= 8 && digits.length <= 16;
  if (timeRange.test(written)) return false;
  if (/^00[1-9]/.test(written)) return digits.length >= 10 && digits.length <= 18;
  // Free and shared-cost numbers are shorter than others; of all, a digit or two may be lost or doubled.
  if (/^0[89]00/.test(digits)) return digits.length >= 8 && digits.length <= 11;
  return /^\(?0[1-9]/.test(written) && digits.length >= 9 && digits.length <= 11;
}
