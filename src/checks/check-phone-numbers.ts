import { site } from '../site.ts';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import type { Registry } from './registry.ts';

const narrowBlanks = /[\u00a0\u202f]/g;

/** Every phone number in a text that cannot exist, is not of the registry, or is not grouped as the site groups it. */
export function checkPhoneNumbers(
  text: string,
  registry: Registry,
  placeOf: (offset: number) => Place,
): Diagnostic[] {
  return findPhoneNumbers(text, site.phoneCountry).flatMap(({ raw, offset, isTarget, number }) => {
    const place = placeOf(offset);
    const written = raw.replace(narrowBlanks, ' ');
    if (registry.phones.some(({ forms }) => !isTarget && forms.includes(written))) return [];
    if (!number) return [diagnose('phone/invalid', place, { number: raw })];
    if (!registry.phones.some(({ e164 }) => e164 === number.e164)) {
      return [diagnose('phone/not-in-registry', place, { number: raw })];
    }
    if (isTarget) {
      return written === number.e164
        ? []
        : [diagnose('phone/grouping', place, { number: raw, expected: number.e164 })];
    }
    const expected = raw.startsWith('0') && !raw.startsWith('00') ? number.national : number.international;
    return [diagnose('phone/grouping', place, { number: raw, expected })];
  });
}
