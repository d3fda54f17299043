import { decodeTraced } from '../domain/encoded-text.ts';
import { getPhoneNumber, type PhoneNumber } from '../domain/phone-number.ts';
import { getOrigin, traceText } from '../domain/traced-text.ts';

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
/** Digits with at most two signs between them; begins with "+", "00" or the trunk prefix "0". */
const number = String.raw`(?<number>(?:\+ ?\(?|\(?0)\d?(?:[ \u00a0\u202f()./‑–-]{0,2}\d)+)`;
/** The rest of an account number (IBAN). */
const notInAccount = String.raw`(?<!\b[A-Z]{2}\d{2} ?[A-Z]{4} ?)`;
/** What stands before and behind decides whether digits are part of something else: an amount, a day, a time, a code. */
const notBefore = String.raw`(?<![\p{L}\p{N}_#%$=]|[\p{N}][.,:/+–-])`;
const notBehind = String.raw`(?![\p{L}\p{N}_%]|[:.,]\d)`;
const candidates = new RegExp(`${target}|${notInAccount}${notBefore}${number}${notBehind}`, 'gu');

/** 09.00-17.00 */
const timeRange = /^\d\d\.\d\d ?[–-] ?\d\d\.\d\d$/;

/**
 * Finds the targets of "tel:" links, international numbers ("+31 …", "0031 …")
 * and numbers of `country` (ISO 3166-1 alpha-2) that begin with 0. Years, days,
 * times and amounts are none.
 */
export function findPhoneNumbers(text: string, country: string): FoundPhoneNumber[] {
  if (!/[+0]\d|\+ ?\(|tel:/.test(text)) return [];
  const decoded = /%2|&#/.test(text) ? decodeTraced(traceText(text)) : undefined;
  const offsetOf = (index: number) => (decoded ? getOrigin(decoded, index) : index);
  return Array.from((decoded?.text ?? text).matchAll(candidates)).flatMap((match) => {
    const isTarget = match.groups!['target'] !== undefined;
    const written = match.groups!['target'] ?? match.groups!['number'] ?? '';
    if (!isTarget && !isMeantAsNumber(written)) return [];
    const start = match.index + match[0].length - written.length;
    const offset = offsetOf(start);
    const raw = text.slice(offset, offsetOf(start + written.length));
    return [{ raw, offset, isTarget, number: getPhoneNumber(written, country) }];
  });
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
