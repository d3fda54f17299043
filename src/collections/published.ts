import { getContacts, type Contact } from './contacts.ts';
import { getPage } from './pages.ts';
import { getEntriesById, getProgrammes, type Programme } from './programmes.ts';
import type { Change } from '../domain/change.ts';
import type { Fact } from '../domain/fact.ts';
import type { Source } from '../domain/source.ts';
import { absoluteUrl, contactFilePathname, dataPathname, pagePathname } from '../domain/url.ts';
import type { ContactsFile } from '../published/contacts-file.ts';
import { getInEveryLanguage } from '../published/fields.ts';
import type { ProgrammesFile } from '../published/programmes-file.ts';
import { localeKeys, locales, site, type Locale } from '../site.ts';

/** Everything of one kind in every language. */
async function askEveryLanguage<Value>(get: (locale: Locale) => Promise<Value>) {
  const answers = await Promise.all(localeKeys.map(async (locale) => [locale, await get(locale)] as const));
  return Object.fromEntries(answers) as Record<Locale, Value>;
}

const getLatest = (days: readonly string[]) =>
  days.reduce((latest, day) => (day > latest ? day : latest), '');

const describeSource = (id: string, source: Source) => ({
  id,
  name: getInEveryLanguage((locale) => source.title[locale]),
  year: source.kind === 'leaflet' ? source.year : null,
  url: source.kind === 'page' ? source.url : null,
  read: source.kind === 'page' ? source.read : null,
});

async function getSource(id: string) {
  const [entry] = await getEntriesById('sources', [id]);
  return describeSource(id, entry!.data);
}

const describeChanges = (changes: readonly Change[] = []) =>
  changes.map(({ on, text }) => ({ on, text: getInEveryLanguage((locale) => text[locale]) }));

const describePublisher = () =>
  getInEveryLanguage((locale) => `${locales[locale].names.organisation}, ${locales[locale].names.unit}`);

/** The whole registry, as partners get it. */
export async function getContactsFile(): Promise<ContactsFile> {
  const contacts = await askEveryLanguage(getContacts);
  const pages = await askEveryLanguage((locale) => getPage('contact', locale));
  return {
    $schema: absoluteUrl(dataPathname('contacts.schema.json')),
    publisher: describePublisher(),
    licence: 'unknown',
    reviewed: getLatest(Object.values(pages).map(({ text }) => text.reviewed)),
    contacts: await Promise.all(
      contacts[site.defaultLocale].map(({ id }) =>
        describeContact(getInEveryLanguage((locale) => contacts[locale].find((one) => one.id === id)!)),
      ),
    ),
  };
}

async function describeContact(
  versions: Readonly<Record<Locale, Contact>>,
): Promise<ContactsFile['contacts'][number]> {
  const { id, point, isSensitive, programmes } = versions[site.defaultLocale];
  return {
    id,
    name: getInEveryLanguage((locale) => versions[locale].label),
    neutralName: getInEveryLanguage((locale) => versions[locale].neutralLabel),
    sensitive: isSensitive,
    kind: point.kind,
    email: point.email ?? null,
    phone: point.phone ?? null,
    hours: point.hours ?? null,
    languages: point.languages,
    programmes: programmes.map((programme) => ({
      id: programme.id,
      status: programme.facts.lifecycle.status,
    })),
    source: await getSource(point.source),
    confirmed: point.confirmed,
    changes: describeChanges(point.changes),
    page: getInEveryLanguage((locale) =>
      absoluteUrl(`${pagePathname(locale, 'contact')}#${versions[locale].place}`),
    ),
    vcard: getInEveryLanguage((locale) =>
      absoluteUrl(contactFilePathname(locale, versions[locale].place, 'vcf')),
    ),
  };
}

/** Every programme with its facts, as partners get it. */
export async function getProgrammesFile(): Promise<ProgrammesFile> {
  const programmes = await askEveryLanguage(getProgrammes);
  const all = programmes[site.defaultLocale].map(({ id }) =>
    getInEveryLanguage((locale) => programmes[locale].find((one) => one.id === id)!),
  );
  return {
    $schema: absoluteUrl(dataPathname('programmes.schema.json')),
    publisher: describePublisher(),
    licence: 'unknown',
    reviewed: getLatest(all.flatMap((versions) => Object.values(versions).map(({ text }) => text.reviewed))),
    programmes: await Promise.all(all.map(describeProgramme)),
  };
}

async function describeProgramme(
  versions: Readonly<Record<Locale, Programme>>,
): Promise<ProgrammesFile['programmes'][number]> {
  const { id, facts } = versions[site.defaultLocale];
  const { lifecycle } = facts;
  const hasContact = facts.contact !== 'none';
  return {
    id,
    name: getInEveryLanguage((locale) => versions[locale].text.title),
    neutralName: getInEveryLanguage((locale) => versions[locale].tabTitle),
    sensitive: facts.sensitive,
    summary: getInEveryLanguage((locale) => versions[locale].text.summary),
    forWhom: getInEveryLanguage((locale) => versions[locale].text.forWhom),
    audience: facts.audience,
    contact: hasContact ? facts.contact : null,
    withoutContact: hasContact
      ? null
      : getInEveryLanguage((locale) => versions[locale].text.withoutContact ?? ''),
    lifecycle: {
      status: lifecycle.status,
      on: lifecycle.status === 'ended' ? lifecycle.on : null,
      source: lifecycle.status === 'unknown' ? null : await getSource(lifecycle.source),
    },
    since: getValue(facts.since),
    countries: getValue(facts.countries),
    elsewhere: getValue(facts.elsewhere),
    places: await getNamed('places', facts.places),
    partners: await getNamed('organisations', facts.partners),
    funders: await getNamed('organisations', facts.funders),
    sources: await Promise.all(facts.sources.map(getSource)),
    reviewed: getInEveryLanguage((locale) => versions[locale].text.reviewed),
    changes: describeChanges(facts.changes),
    page: getInEveryLanguage((locale) => absoluteUrl(versions[locale].pathname)),
  };
}

const getValue = <Value>(fact: Fact<Value>) => (fact === 'unknown' ? 'unknown' : fact.value);

async function getNamed(collection: 'places' | 'organisations', fact: Fact<string[]>) {
  if (fact === 'unknown') return 'unknown';
  const entries = await getEntriesById(collection, fact.value);
  return entries.map(({ data }, index) => ({
    id: fact.value[index]!,
    name: getInEveryLanguage((locale) => data.name[locale]),
  }));
}
