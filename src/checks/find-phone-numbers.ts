import { decodeTraced } from '../domain/encoded-text.ts';
import { getPhoneNumber, type PhoneNumber } from '../domain/phone-number.ts';
import { traceText } from '../domain/traced-text.ts';

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

/** Digits with at most two signs between them; begins with "+", "00" or a trunk prefix "0". */
const candidates =
  /(?<target>tel:)?(?<![\p{L}\p{N}_#%$=]|[\p{N}][.,:/+–-])(?<number>(?:\+ ?\(?|\(?0)\d?(?:[ \u00a0\u202f()./‑–-]{0,2}\d)+)(?![\p{L}\p{N}_%]|[:.,]\d)/gu;

/** 09.00-17.00 */
const timeRange = /^\d\d\.\d\d ?[–-] ?\d\d\.\d\d$/;

/**
 * Finds international numbers ("+31 …", "0031 …") and numbers of `country`
 * (ISO 3166-1 alpha-2) that begin with 0. Years, days, times and amounts are none.
 */
export function findPhoneNumbers(text: string, country: string): FoundPhoneNumber[] {
  if (!/[+0]/.test(text)) return [];
  const readable = text.includes('%2') ? decodeTraced(traceText(text)) : traceText(text);
  return Array.from(readable.text.matchAll(candidates)).flatMap((match) => {
    const { target, number: written } = match.groups as { target?: string; number: string };
    if (target === undefined && !isMeantAsNumber(written)) return [];
    const start = match.index + (target?.length ?? 0);
    const offset = readable.offsets[start]!;
    const raw = text.slice(offset, readable.offsets[start + written.length]);
    return [{ raw, offset, isTarget: target !== undefined, number: getPhoneNumber(written, country) }];
  });
}

function isMeantAsNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+')) return digits.length >= 8 && digits.length <= 16;
  if (timeRange.test(written)) return false;
  if (/^00[1-9]/.test(written)) return digits.length >= 10 && digits.length <= 18;
  // Free and shared-cost numbers are shorter than others; one or two digits may be lost or doubled.
  if (/^0[89]00/.test(digits)) return digits.length >= 8 && digits.length <= 11;
  return /^\(?0[1-9]/.test(written) && digits.length >= 9 && digits.length <= 11;
}
