import { getPhoneNumber } from '../domain/phone-number.ts';
import { remember } from '../domain/remember.ts';
import { site } from '../site.ts';

/** Every address and number that may be published. */
export interface Registry {
  /** Mail addresses as the mailboxes are called. */
  readonly addresses: readonly string[];
  readonly phones: readonly RegisteredPhone[];
}

export interface RegisteredPhone {
  /** E.164; undefined for numbers that only exist inside the country, such as 112. */
  readonly e164: string | undefined;
  /** The forms in which readers may see it. */
  readonly forms: readonly string[];
  /** What may follow "tel:" in a link: E.164, or what one dials where a number is not reachable from abroad. */
  readonly targets: readonly string[];
}

/** A number of a contact (E.164), or of a helpline as one dials it. */
export function getRegisteredPhone(written: string): RegisteredPhone {
  const number = getPhoneNumber(written, site.phoneCountry);
  const isE164 = written === number?.e164;
  return {
    e164: number?.e164,
    forms: [...(isE164 ? [] : [written]), ...(number ? [number.international, number.national] : [])],
    targets: [...(number ? [number.e164] : []), ...(isE164 ? [] : [written.replace(/[^+\d]/g, '')])],
  };
}

/** The registered spelling of an address. Mailboxes are one whatever the case of their letters. */
export function getRegisteredAddress(registry: Registry, address: string): string | undefined {
  return getByLowerCase(registry.addresses).get(address.toLowerCase());
}

/** The first of those that are one mailbox. */
const getByLowerCase = remember(
  (addresses: readonly string[]) =>
    new Map(addresses.toReversed().map((address) => [address.toLowerCase(), address])),
);
