import type { APIRoute } from 'astro';
import { getContacts } from '../../../collections/contacts.ts';
import { drawQrCode, formatQrCode, quietZone } from '../../../qr-code/qr-code.ts';
import { localeKeys, locales } from '../../../site.ts';

interface Props {
  email: string;
}

/** A picture for each contact that has a mailbox. */
export async function getStaticPaths() {
  const paths = localeKeys.map(async (locale) =>
    (await getContacts(locale)).flatMap(({ place, point: { email } }) =>
      email === undefined
        ? []
        : [{ params: { locale, contact: locales[locale].routes.contact, code: place }, props: { email } }],
    ),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(formatQrCode(drawQrCode(`mailto:${props.email}`, quietZone)));
