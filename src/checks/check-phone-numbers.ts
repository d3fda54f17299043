import { site } from '../site.ts';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { findPhoneNumbers, type FoundPhoneNumber } from './find-phone-numbers.ts';
import type { Registry } from './registry.ts';

/** Blanks that keep a number on one line. */
const unbreakableBlanks = /[\u00a0\u202f]/g;

/** Every phone number in a text that cannot exist, is not of the registry, or is not grouped as the site groups it. */
export function checkPhoneNumbers(
  text: string,
  registry: Registry,
  placeOf: (offset: number) => Place,
): Diagnostic[] {
  return findPhoneNumbers(text, site.phoneCountry).flatMap((found) =>
    checkFoundNumber(found, registry, placeOf(found.offset)),
  );
}

function checkFoundNumber(
  { raw, isTarget, number }: FoundPhoneNumber,
  { phones }: Registry,
  place: Place,
): Diagnostic[] {
  const written = raw.replace(unbreakableBlanks, ' ');
  if (phones.some(({ forms, targets }) => (isTarget ? targets : forms).includes(written))) return [];
  if (!number && !isShort(written)) return [diagnose('phone/invalid', place, { number: raw })];
  if (!number || !phones.some(({ e164 }) => e164 === number.e164)) {
    return [diagnose('phone/not-in-registry', place, { number: raw })];
  }
  return [
    diagnose('phone/grouping', place, { number: raw, expected: getExpectedForm(written, isTarget, number) }),
  ];
}

/** 112 and the like are in no numbering plan. */
const isShort = (written: string) => /^\d{3,6}$/.test(written);

function getExpectedForm(
  written: string,
  isTarget: boolean,
  number: NonNullable<FoundPhoneNumber['number']>,
): string {
  if (isTarget) return number.e164;
  return /^\(?0[1-9]/.test(written) ? number.national : number.international;
}
