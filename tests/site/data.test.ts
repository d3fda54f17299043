import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { absoluteUrl, feedPathname } from '../../src/domain/url.ts';
import type { ContactsFile } from '../../src/published/contacts-file.ts';
import type { ProgrammesFile } from '../../src/published/programmes-file.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { getAttribute, listElements } from '../built-document.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';
import { findSchemaFaults } from '../json-schema.ts';
import { parseCsv } from '../parse-csv.ts';
import { readContacts, readProgrammes } from '../registry.ts';

const read = (file: string) => readFileSync(join(builtSiteFolder, file), 'utf8');
const readJson = (file: string) => JSON.parse(read(file)) as unknown;

const registry = readContacts();
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

describe('contacts.json', () => {
  const file = readJson('data/contacts.json') as ContactsFile;
  const schema = readJson('data/contacts.schema.json') as Parameters<typeof findSchemaFaults>[0];

  it('is as its schema says', () => {
    expect(findSchemaFaults(schema, file)).toEqual([]);
  });

  it('would not be with a fault in it', () => {
    const [first, ...others] = file.contacts;
    const spoil = (fault: object) =>
      findSchemaFaults(schema, { ...file, contacts: [{ ...first, ...fault }, ...others] });
    expect(spoil({ email: 'svhullenaar@iom.int@iom.int' })).toEqual([
      '/contacts/0/email is none of what it may be',
    ]);
    expect(spoil({ phone: '088 746 44 44' })).toEqual(['/contacts/0/phone is none of what it may be']);
    expect(spoil({ fax: '1' })).toEqual(['/contacts/0/fax is not known']);
    expect(findSchemaFaults(schema, { ...file, reviewed: undefined })).toHaveLength(1);
  });

  it('holds every contact exactly as the registry has it, and no other', () => {
    expect(
      file.contacts.map(({ id, email, phone, sensitive }) => ({ id, email, phone, sensitive })).sort(byId),
    ).toEqual(
      registry
        .map(({ id, email, phone, isSensitive }) => ({
          id,
          email: email ?? null,
          phone: phone ?? null,
          sensitive: isSensitive,
        }))
        .sort(byId),
    );
  });

  it('tells the status of what each contact serves', () => {
    const programmes = readProgrammes();
    for (const { id, programmes: served } of file.contacts) {
      expect(served.toSorted(byId)).toEqual(
        programmes
          .filter(({ contact }) => contact === id)
          .map((programme) => ({ id: programme.id, status: programme.lifecycle.status }))
          .sort(byId),
      );
    }
  });
});

describe('contacts.csv', () => {
  const [header, ...rows] = parseCsv(read('data/contacts.csv'));

  it('has a cell for each column in each row, and the same channels as the registry', () => {
    for (const row of rows) expect(row).toHaveLength(header!.length);
    const get = (row: readonly string[], name: string) => row[header!.indexOf(name)]!;
    expect(
      rows
        .map((row) => ({ id: get(row, 'id'), email: get(row, 'email'), phone: get(row, 'phone') }))
        .sort(byId),
    ).toEqual(registry.map(({ id, email = '', phone = '' }) => ({ id, email, phone })).sort(byId));
  });

  it('ends each line with CRLF', () => {
    expect(read('data/contacts.csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('contacts.vcf', () => {
  it('has each contact once, with a note in every language', () => {
    const cards = (ICAL.parse(read('data/contacts.vcf')) as unknown[][]).map(
      (card) => new ICAL.Component(card),
    );
    expect(cards.map((card) => card.getFirstPropertyValue('email')).sort()).toEqual(
      registry.map(({ email }) => email).sort(),
    );
    for (const card of cards) {
      expect(card.getAllProperties('note').map((note) => note.getFirstParameter('language'))).toEqual(
        localeKeys.map((locale) => locales[locale].lang),
      );
    }
  });
});

describe('programmes.json', () => {
  const file = readJson('data/programmes.json') as ProgrammesFile;
  const schema = readJson('data/programmes.schema.json') as Parameters<typeof findSchemaFaults>[0];

  it('is as its schema says', () => {
    expect(findSchemaFaults(schema, file)).toEqual([]);
  });

  it('holds every programme with its contact, status and sensitivity', () => {
    expect(
      file.programmes
        .map(({ id, contact, sensitive, lifecycle: { status } }) => ({ id, contact, sensitive, status }))
        .sort(byId),
    ).toEqual(
      readProgrammes()
        .map(({ id, contact, sensitive, lifecycle: { status } }) => ({
          id,
          contact: contact === 'none' ? null : contact,
          sensitive,
          status,
        }))
        .sort(byId),
    );
  });
});

describe.each(localeKeys)('the news feed in "%s"', (locale) => {
  const xml = read(feedPathname(locale).slice(site.base.length));
  const get = (element: string) =>
    [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text!);
  const ids = get('id');

  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const entries = xml.split('<entry>').length - 1;
    expect(entries).toBeGreaterThan(0);
    for (const element of ['id', 'title', 'updated']) expect(get(element)).toHaveLength(1 + entries);
    expect(get('name')).toHaveLength(1);
    expect(get('summary')).toHaveLength(entries);
    expect(xml).toContain(
      `<link rel="self" type="application/atom+xml" href="${absoluteUrl(feedPathname(locale))}"/>`,
    );
    for (const moment of get('updated')) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(get('updated')[0]).toBe(get('updated').slice(1).sort().at(-1));
  });

  it('names itself and each entry by a tag URI of its own, whatever happens', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z.-]+,\d{4}:[a-z0-9/-]+$/);
    expect(ids).toContain(`tag:lmi-resettlement.example,2026:${locale}/programme/samen/ended`);
  });

  it('shows no title that may endanger', () => {
    expect(get('title').join()).not.toMatch(/samen|afghan/i);
  });

  it('is named in the head of every page of the language that search engines list', () => {
    const pages = listBuiltPages().filter(
      (page) =>
        page.file.startsWith(`${locale}/`) &&
        !/<meta name="robots" content="noindex"/.test(readBuiltPage(page)),
    );
    for (const page of pages) {
      const feeds = listElements(readBuiltPage(page)).filter(
        (element) => getAttribute(element, 'type') === 'application/atom+xml',
      );
      expect(
        feeds.map((feed) => getAttribute(feed, 'href')),
        page.pathname,
      ).toEqual([feedPathname(locale)]);
    }
  });
});
