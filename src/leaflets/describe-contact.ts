import { formatDay } from '../domain/calendar.ts';
import { formatListParts } from '../domain/list.ts';
import type { Translate } from '../i18n/translator.ts';
import { formatIcon } from '../icons/read-icon.ts';
import { locales, type Locale } from '../site.ts';
import type { ContactContent } from './content.ts';
import { describeTitle } from './describe-programme.ts';
import type { PrintChannel, PrintContact } from './print-document.ts';
import { plain } from './print-tree.ts';

/** A contact point in the words of one language; addresses and numbers are those of the registry, letter by letter. */
export function describeContact(contact: ContactContent, locale: Locale, t: Translate): PrintContact {
  const { id, programmes, point, source, phone, hours } = contact;
  const { intl } = locales[locale];
  const isMisprinted = point.asPrinted?.some((printed) => printed.includes('@')) ?? false;
  const hasOnlyEnded = programmes.every(({ facts }) => facts.lifecycle.status === 'ended');
  const channels: PrintChannel[] = [];
  if (point.email !== undefined) {
    channels.push({
      icon: formatIcon('mail'),
      label: t('contact.email'),
      target: point.email,
      url: `mailto:${point.email}`,
      notes: [
        { text: t(`contact.kind.${point.kind}`) },
        ...(isMisprinted ? [{ text: t('contact.misprint') }] : []),
      ],
    });
  }
  if (phone) {
    channels.push({
      icon: formatIcon('phone'),
      label: t('contact.phone'),
      target: phone.international,
      url: phone.uri,
      notes: [{ text: t('contact.phone.national'), number: phone.national }],
    });
  }
  for (const times of hours?.times ?? []) {
    channels.push({
      icon: formatIcon('clock'),
      label: t('contact.hours'),
      target: t('contact.hours.times', { times }),
      notes: [{ text: t('contact.hours.clock', { city: hours!.city }) }],
    });
  }
  const confirmed =
    point.confirmed === 'not-yet'
      ? t('contact.unconfirmed')
      : t('contact.confirmed', { by: point.confirmed.by, day: formatDay(point.confirmed.on, intl) });
  const origin =
    source.kind === 'leaflet' ? t('contact.leaflet', { year: source.year }) : `${source.title[locale]}.`;
  return {
    id,
    label: formatListParts(programmes, intl).flatMap((part) =>
      typeof part === 'string' ? plain(part) : describeTitle(part.text),
    ),
    channels,
    confirmed,
    status: [
      ...(point.confirmed === 'not-yet' ? [origin] : []),
      confirmed,
      ...(hasOnlyEnded ? [t('contact.ended')] : []),
    ].join(' '),
  };
}
