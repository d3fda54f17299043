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
 * taken as numbers of `country` (ISO 3166-1 alpha-2). Returns undefined when the
 * number cannot exist, or has an extension: the full numbering plan is
 * consulted, so one digit too many or too few is noticed.
 */
export function getPhoneNumber(raw: string, country: string): PhoneNumber | undefined {
  const parsed = parsePhoneNumberFromString(raw, { defaultCountry: country as CountryCode, extract: false });
  if (!parsed?.isValid() || parsed.ext !== undefined) return undefined;
  const format = parsed.country === 'NL' ? pairLastFour : (formatted: string) => formatted;
  return {
    e164: parsed.number,
    uri: `tel:${parsed.number}`,
    international: format(parsed.formatInternational()),
    national: format(parsed.formatNational()),
  };
}

/** "+31 88 746 4444" → "+31 88 746 44 44": Dutch readers read numbers in pairs, and the leaflets print them so. */
function pairLastFour(formatted: string): string {
  return formatted.replace(/(?<=^(?:\+31 |0)\d{2,3} \d{3} )(\d{2})(\d{2})$/, '$1 $2');
}
