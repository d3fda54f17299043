import type { Contact } from '../collections/contacts.ts';
import { formatDay } from '../domain/calendar.ts';
import { getDetailsDay } from '../domain/contact-point.ts';
import { absoluteUrl, pagePathname } from '../domain/url.ts';
import { getTranslator } from '../i18n/translator.ts';
import { locales, type Locale } from '../site.ts';
import { getContactUid } from './contact-uid.ts';
import type { Vcard } from './vcard.ts';

/** A contact as an address book keeps it in one language: nothing in it names what may endanger. */
export function describeVcard(locale: Locale, contact: Contact): Vcard {
  const { names, lang } = locales[locale];
  const { id, point, phone, neutralLabel, place } = contact;
  return {
    uid: getContactUid(id),
    name: neutralLabel,
    organisation: names.organisation,
    unit: names.unit,
    lang,
    email: point.email,
    phone: phone?.e164,
    notes: [{ lang, text: describeNote(locale, contact) }],
    url: absoluteUrl(`${pagePathname(locale, 'contact')}#${place}`),
    revised: getDetailsDay(
      point,
      contact.programmes.map(({ text }) => text.reviewed),
    ),
  };
}

/** The same contact once for all languages: named in the first, with a note in each. */
export function joinVcards([first, ...others]: readonly Vcard[]): Vcard {
  return {
    ...first!,
    notes: [
      ...first!.notes,
      ...others.flatMap(({ name, notes }) =>
        notes.map(({ lang, text }) => ({ lang, text: `${name}\n${text}` })),
      ),
    ],
  };
}

/** What stands beside the address on the page: whose mailbox, which hours, who has confirmed it. */
function describeNote(locale: Locale, { point, hours, programmes }: Contact): string {
  const t = getTranslator(locale);
  const { intl } = locales[locale];
  const hasOnlyEnded = programmes.every(({ facts }) => facts.lifecycle.status === 'ended');
  return [
    ...(point.email === undefined ? [] : [t(`contact.kind.${point.kind}`)]),
    ...(hours?.times ?? []).map(
      (times) =>
        `${t('contact.hours')}: ${t('contact.hours.times', { times })} (${t('contact.hours.clock', { city: hours!.city })})`,
    ),
    point.confirmed === 'not-yet'
      ? t('contact.unconfirmed')
      : t('contact.confirmed', { by: point.confirmed.by, day: formatDay(point.confirmed.on, intl) }),
    ...(hasOnlyEnded ? [t('contact.ended')] : []),
  ].join('\n');
}
