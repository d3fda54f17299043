import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { localeKeys, site } from '../../src/site.ts';
import { contactFilePathname } from '../../src/domain/url.ts';
import { builtSiteFolder } from '../built-site.ts';
import { readContacts, type RegistryContact } from '../registry.ts';

const contacts = readContacts();
const telling = /samen|violence|geweld|sexual|seksueel|sgbv|gender|afghan|risk|gevaar|overkomst/i;

const read = (pathname: string) =>
  readFileSync(join(builtSiteFolder, pathname.slice(site.base.length)), 'utf8');

interface ReadCard {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly uid: string;
  readonly name: string;
  readonly text: string;
}

/** The cards of a file as a program of somebody else understands them. */
function readCards(file: string): ReadCard[] {
  const parsed = ICAL.parse(file) as unknown[];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
  return cards.map((card) => {
    const component = new ICAL.Component(card);
    const get = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      email: get('email'),
      phone: get('tel'),
      uid: get('uid')!,
      name: get('fn')!,
      text: file,
    };
  });
}

const channels = ({ email, phone }: { email?: string | undefined; phone?: string | undefined }) => ({
  email,
  phone,
});
const byEmail = (a: { email?: string | undefined }, b: { email?: string | undefined }) =>
  (a.email ?? '').localeCompare(b.email ?? '');

describe.each(localeKeys)('the address-book files in "%s"', (locale) => {
  const all = readCards(read(contactFilePathname(locale, 'all', 'vcf')));
  const fileName = (contact: RegistryContact) => contact.neutralSlugs[locale] ?? contact.id;

  it('hold every contact exactly as the registry has it, and no other', () => {
    expect(all.map(channels).sort(byEmail)).toEqual(contacts.map(channels).sort(byEmail));
  });

  it.each(contacts)('have a file for $id that says the same as the file of all', (contact) => {
    const [card] = readCards(read(contactFilePathname(locale, fileName(contact), 'vcf')));
    const inAll = all.find(({ uid }) => uid === card!.uid);
    expect({ ...inAll, text: '' }).toEqual({ ...card, text: '' });
    expect(channels(card!)).toEqual(channels(contact));
  });

  it.each(contacts.filter(({ isSensitive }) => isSensitive))(
    'tell nothing of $id in name, address or note, nor in the name of the file',
    (contact) => {
      const pathname = contactFilePathname(locale, fileName(contact), 'vcf');
      const [card] = readCards(read(pathname));
      // A mailbox is called as it is called.
      expect(pathname + card!.text.replace(/^EMAIL.*$/m, '')).not.toMatch(telling);
      expect(existsSync(join(builtSiteFolder, contactFilePathname(locale, contact.id, 'vcf')))).toBe(false);
    },
  );

  it('are in lines of 75 octets at most, that end with CRLF', () => {
    const file = read(contactFilePathname(locale, 'all', 'vcf'));
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

it('gives a contact the same UID in every language, so that one card replaces the other', () => {
  const [first, ...others] = localeKeys.map((locale) =>
    readCards(read(contactFilePathname(locale, 'all', 'vcf'))).map(({ uid }) => uid),
  );
  for (const uids of others) expect(uids).toEqual(first);
  expect(new Set(first).size).toBe(contacts.length);
});
