import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

export interface PhoneNumber {
  /** E.164: "+31887464444". */
  readonly e164: string;
  /** RFC 3966: "tel:+31887464444". */
  readonly uri: string;
  /** For callers abroad: "+31 88 746 44 44". */
  readonly international: string;
  /** For callers in the country: "088 746 44 44". */
  readonly national: string;
}

/**
 * Reads a number in any usual notation. Numbers without a country code are
 * taken as numbers of `country`. Returns undefined when the number cannot
 * exist; the full numbering plan is consulted, so one digit too many or too
 * few is noticed.
 */
export function getPhoneNumber(raw: string, country: string): PhoneNumber | undefined {
  const parsed = parsePhoneNumberFromString(raw, { defaultCountry: country as CountryCode, extract: false });
  if (!parsed?.isValid()) return undefined;
  const e164 = parsed.number;
  return {
    e164,
    uri: `tel:${e164}`,
    international: pairLastFour(parsed.formatInternational()),
    national: pairLastFour(parsed.formatNational()),
  };
}

/** "+31 88 746 4444" → "+31 88 746 44 44": Dutch readers read numbers in pairs, and the leaflets print them so. */
function pairLastFour(formatted: string): string {
  return formatted.replace(/(?<= \d{3} )(\d{2})(\d{2})$/, '$1 $2');
}
