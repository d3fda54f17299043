import { remember } from '../domain/remember.ts';
import { site } from '../site.ts';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { findPhoneNumbers, type FoundPhoneNumber } from './find-phone-numbers.ts';
import { putOnOneLine } from './on-one-line.ts';
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
    checkFoundNumber(found, registry, () => placeOf(found.offset)),
  );
}

/** All notations of a registry. */
const getNotations = remember((phones: Registry['phones']) => ({
  forms: new Set(phones.flatMap(({ forms }) => forms)),
  targets: new Set(phones.flatMap(({ targets }) => targets)),
  e164: new Set(phones.map(({ e164 }) => e164)),
}));

function checkFoundNumber(
  found: FoundPhoneNumber,
  { phones }: Registry,
  getPlace: () => Place,
): Diagnostic[] {
  const { raw, isTarget } = found;
  const written = raw.replace(unbreakableBlanks, ' ');
  const quoted = putOnOneLine(raw);
  const { forms, targets, e164 } = getNotations(phones);
  if ((isTarget ? targets : forms).has(written)) return [];
  const { number } = found;
  if (!number && !isShort(written)) return [diagnose('phone/invalid', getPlace(), { number: quoted })];
  if (!number || !e164.has(number.e164)) {
    return [diagnose('phone/not-in-registry', getPlace(), { number: quoted })];
  }
  return [
    diagnose('phone/grouping', getPlace(), {
      number: quoted,
      expected: getExpectedForm(written, isTarget, number),
    }),
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
