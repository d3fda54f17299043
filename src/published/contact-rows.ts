import { formatOpeningHoursCode } from '../domain/opening-hours.ts';
import { localeKeys } from '../site.ts';
import type { ContactsFile } from './contacts-file.ts';

type PublicContact = ContactsFile['contacts'][number];

/** A column of /data/contacts.csv. Lists have a blank between their items; what is not there is empty. */
type Column = readonly [name: string, getCell: (contact: PublicContact) => string];

const inEveryLanguage = (
  name: string,
  getTexts: (contact: PublicContact) => PublicContact['name'],
): Column[] => localeKeys.map((locale) => [`${name}_${locale}`, (contact) => getTexts(contact)[locale]]);

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ...inEveryLanguage('name', ({ name }) => name),
  ...inEveryLanguage('neutral_name', ({ neutralName }) => neutralName),
  ['sensitive', ({ sensitive }) => String(sensitive)],
  ['kind', ({ kind }) => kind],
  ['email', ({ email }) => email ?? ''],
  ['phone', ({ phone }) => phone ?? ''],
  ['hours', ({ hours }) => (hours === null ? '' : formatOpeningHoursCode(hours))],
  ['time_zone', ({ hours }) => hours?.timeZone ?? ''],
  ['languages', ({ languages }) => (languages === 'unknown' ? languages : languages.join(' '))],
  ['programmes', ({ programmes }) => programmes.map(({ id }) => id).join(' ')],
  ['statuses', ({ programmes }) => programmes.map(({ status }) => status).join(' ')],
  ['source', ({ source }) => source.id],
  ['confirmed', ({ confirmed }) => (confirmed === 'not-yet' ? confirmed : confirmed.on)],
  ...inEveryLanguage('page', ({ page }) => page),
];

/** The contacts as a table with a header, one row a contact. */
export function listContactRows({ contacts }: ContactsFile): string[][] {
  return [
    columns.map(([name]) => name),
    ...contacts.map((contact) => columns.map(([, getCell]) => getCell(contact))),
  ];
}
