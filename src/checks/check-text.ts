import { checkAddresses } from './check-addresses.ts';
import { checkPhoneNumbers } from './check-phone-numbers.ts';
import { checkWeekdays } from './check-weekdays.ts';
import { compareDiagnostics, getPlace, type Diagnostic } from './diagnostic.ts';
import { findLanguage } from './find-language.ts';
import type { Registry } from './registry.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What is wrong with the addresses, numbers and weekdays of any text, a leaflet
 * for example, compared with the registry of this site.
 */
export function checkText(file: SourceFile, registry: Registry): Diagnostic[] {
  const placeOf = (offset: number) => getPlace(file, offset);
  const locale = findLanguage(file.text);
  return [
    ...checkAddresses(file.text, registry, placeOf),
    ...checkPhoneNumbers(file.text, registry, placeOf),
    ...(locale === undefined ? [] : checkWeekdays(file.text, locale, placeOf)),
  ].sort(compareDiagnostics);
}
