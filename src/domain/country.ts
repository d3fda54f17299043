import { remember } from './remember.ts';

const getNames = remember(
  (intl: string) => new Intl.DisplayNames(intl, { type: 'region', fallback: 'code' }),
);

/** Name of a country (ISO 3166-1 alpha-2) in the language of `intl` (BCP 47), as CLDR has it. */
export function formatCountry(code: string, intl: string): string {
  return getNames(intl).of(code) ?? code;
}

/** Whether a code is a country (ISO 3166-1 alpha-2) that CLDR knows with its clock: not "XX", nor "UK", nor "EU". */
export const isCountry = remember((code: string): boolean => {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  const region = new Intl.Locale('und', { region: code });
  return region.region === code && (region.getTimeZones() ?? []).length > 0;
});

/**
 * The time zones of a country (IANA names), as CLDR has them.
 *
 * @throws when the runtime knows none: a table of times would lack the country
 */
export function getTimeZones(code: string): readonly string[] {
  const zones = new Intl.Locale('und', { region: code }).getTimeZones() ?? [];
  if (zones.length === 0) throw new Error(`No time zone is known for the country "${code}".`);
  return zones;
}
