import { getContacts } from '../../collections/contacts.ts';
import { localeKeys, site } from '../../site.ts';
import { describeVcard, joinVcards } from '../../vcard/contact-vcard.ts';
import { formatVcards } from '../../vcard/vcard.ts';

/** Each contact once, named in the first language of readers, with notes in all. */
export async function GET(): Promise<Response> {
  const locales = [site.defaultLocale, ...localeKeys.filter((locale) => locale !== site.defaultLocale)];
  const [first, ...others] = await Promise.all(
    locales.map(async (locale) =>
      (await getContacts(locale)).map((contact) => ({
        id: contact.id,
        card: describeVcard(locale, contact),
      })),
    ),
  );
  const cards = first!.map(({ id, card }) =>
    joinVcards([card, ...others.map((cards) => cards.find((other) => other.id === id)!.card)]),
  );
  return new Response(formatVcards(cards));
}
