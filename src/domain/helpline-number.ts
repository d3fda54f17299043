import { site } from '../site.ts';
import { getPhoneNumber } from './phone-number.ts';

export interface HelplineNumber {
  /**
   * RFC 3966. A number that was written as one dials it in the country is
   * linked so, "tel:112" and "tel:08002000": lines of the country alone often
   * do not answer to their international form.
   */
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
  if (!number) return undefined;
  return written.startsWith('+')
    ? { uri: number.uri, text: number.international }
    : { uri: `tel:${written.replace(/\D/g, '')}`, text: written };
}
