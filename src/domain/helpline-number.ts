import { site } from '../site.ts';
import { getPhoneNumber } from './phone-number.ts';

export interface HelplineNumber {
  /** RFC 3966: "tel:+318002000"; a short number as one dials it, "tel:112". */
  readonly uri: string;
  /** For readers: "+31 6 30261611"; a number that was written as one dials it in the country stays so. */
  readonly text: string;
}

/**
 * Reads the number of a helpline: one of the country's short numbers, exactly,
 * or a number in any usual notation. Returns undefined when it cannot exist.
 */
export function getHelplineNumber(written: string): HelplineNumber | undefined {
  if ((site.shortNumbers as readonly string[]).includes(written)) {
    return { uri: `tel:${written}`, text: written };
  }
  const number = getPhoneNumber(written, site.phoneCountry);
  return number && { uri: number.uri, text: written.startsWith('+') ? number.international : written };
}
