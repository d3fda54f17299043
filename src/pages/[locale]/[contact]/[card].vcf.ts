import type { APIRoute } from 'astro';
import { getContacts, type Contact } from '../../../collections/contacts.ts';
import { localeKeys, locales, type Locale } from '../../../site.ts';
import { describeVcard } from '../../../vcard/contact-vcard.ts';
import { formatVcards } from '../../../vcard/vcard.ts';

interface Props {
  contacts: readonly Contact[];
}

/** One file a contact, and one with all. */
export async function getStaticPaths() {
  const paths = localeKeys.map(async (locale) => {
    const contacts = await getContacts(locale);
    const contact = locales[locale].routes.contact;
    return [
      { params: { locale, contact, card: 'all' }, props: { contacts } },
      ...contacts.map((one) => ({
        params: { locale, contact, card: one.place },
        props: { contacts: [one] },
      })),
    ];
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Props> = ({ params, props }) =>
  new Response(
    formatVcards(props.contacts.map((contact) => describeVcard(params['locale'] as Locale, contact))),
  );
