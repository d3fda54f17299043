import { describe, expect, it } from 'vitest';
import { getExpectedFacts } from '../../../../src/checks/built-site/expected-facts.ts';
import { parseContent } from '../../../../src/checks/content.ts';
import { changeFiles, type Changes } from '../clean-content.ts';

const folder = 'src/content/programmes/family';
const contact = 'src/content/contacts/family.yaml';

const labels = {
  en: {
    'facts.places': 'Where',
    'facts.countries': 'Countries',
    'facts.numbers': 'In numbers',
    'source.label': 'Source',
  },
  nl: {
    'facts.places': 'Waar',
    'facts.countries': 'Landen',
    'facts.numbers': 'In cijfers',
    'source.label': 'Bron',
  },
};
const dictionaries = Object.fromEntries(
  Object.entries(labels).map(([locale, texts]) => [`src/i18n/${locale}.json`, JSON.stringify(texts)]),
);

/** What the page of the clean programme must show in a language after these changes. */
function expectFacts(locale: 'en' | 'nl', changes: Changes = {}) {
  const all = getExpectedFacts(parseContent(changeFiles({ ...dictionaries, ...changes })));
  return all.find(({ pathname }) => pathname.startsWith(`/${locale}/`));
}
const facts = (change: (text: string) => string) => ({ [`${folder}/facts.yaml`]: change });
const shownIn = (locale: 'en' | 'nl', changes: Changes) =>
  expectFacts(locale, changes)?.anywhere.map(({ field, shown }) => `${field}: ${shown}`);

describe('the page of a programme must show', () => {
  it('its facts in rows, each with the place of the file that says so', () => {
    const { pathname, rows } = expectFacts('en')!;
    expect(pathname).toBe('/en/programmes/family-en/');
    expect(
      rows.map(({ label, facts: given, end }) => [
        label,
        end,
        ...given.map(({ place, field, shown }) => [field, shown, place.file, place.position]),
      ]),
    ).toEqual([
      ['Where', 'Source', ['places', 'Utrecht', `${folder}/facts.yaml`, { line: 16, column: 11 }]],
      ['', 'Source', ['since', 'May 2021', `${folder}/facts.yaml`, { line: 12, column: 11 }]],
      ['', 'Source', ['partners', 'Immigration Service', `${folder}/facts.yaml`, { line: 19, column: 11 }]],
      [
        'In numbers',
        'Source',
        ['numbers', '3,000', `${folder}/facts.yaml`, { line: 25, column: 17 }],
        ['numbers', '2023', `${folder}/facts.yaml`, { line: 25, column: 17 }],
        ['numbers', 'people helped', `${folder}/facts.yaml`, { line: 25, column: 17 }],
      ],
    ]);
  });

  it('the same in the words and signs of each language', () => {
    const { pathname, rows } = expectFacts('nl')!;
    expect(pathname).toBe('/nl/programmas/family-nl/');
    expect(rows.map(({ label, facts: given }) => [label, ...given.map(({ shown }) => shown)])).toEqual([
      ['Waar', 'Utrecht'],
      ['', 'mei 2021'],
      ['', 'Immigration Service'],
      ['In cijfers', '3.000', '2023', 'people helped'],
    ]);
  });

  it('the address and the number of its contact', () => {
    expect(shownIn('en', {})).toEqual(['contact: family@iom.int', 'contact: +31 88 746 44 44']);
    const mailOnly = (text: string) => text.replace(/phone:.*\n/, '');
    expect(shownIn('nl', { [contact]: mailOnly })).toEqual(['contact: family@iom.int']);
    const phoneOnly = (text: string) => text.replace(/email:.*\n/, '');
    expect(shownIn('nl', { [contact]: phoneOnly })).toEqual(['contact: +31 88 746 44 44']);
  });

  it('what the text says where there is no contact', () => {
    const none = (text: string) => text.replace('contact: family', 'contact: none');
    const without = (text: string) =>
      text.replace('keywords:', 'withoutContact: Ask the doctors.\nkeywords:');
    const changes = { ...facts(none), [`${folder}/en.mdx`]: without };
    expect(shownIn('en', changes)).toEqual(['withoutContact: Ask the doctors.']);
    expect(expectFacts('en', changes)?.anywhere[0]?.place).toEqual({
      file: `${folder}/en.mdx`,
      position: { line: 12, column: 17 },
    });
    expect(shownIn('nl', changes)).toEqual([]);
  });

  it('nothing of a contact that is not there', () => {
    expect(
      shownIn(
        'en',
        facts((text) => text.replace('contact: family', 'contact: other')),
      ),
    ).toEqual([]);
    expect(
      shownIn(
        'en',
        facts((text) => text.replace('contact: family\n', '')),
      ),
    ).toEqual([]);
  });

  it.each([
    ['the last day of one that has ended', 'ended\n  on: 2024-08-31', ['31 August 2024', '31 augustus 2024']],
    [
      'that it has ended, where nobody knows when',
      'ended\n  on: unknown',
      ['This has ended', 'Dit is voorbij'],
    ],
    [
      'that it has ended, where the day is none',
      'ended\n  on: 2024-8-31',
      ['This has ended', 'Dit is voorbij'],
    ],
    [
      'that it has ended, where no such day exists',
      'ended\n  on: 2024-13-31',
      ['This has ended', 'Dit is voorbij'],
    ],
  ])('%s', (_, status, shown) => {
    const changes = {
      ...facts((text) => text.replace('status: unknown', `status: ${status}`)),
      'src/i18n/en.json': '{"status.ended": "This has ended"}',
      'src/i18n/nl.json': '{"status.ended": "Dit is voorbij"}',
    };
    expect([shownIn('en', changes)?.at(-1), shownIn('nl', changes)?.at(-1)]).toEqual(
      shown.map((day) => `lifecycle: ${day}`),
    );
  });

  it('no last day where it runs', () => {
    const running = (text: string) => text.replace('status: unknown', 'status: running\n  on: 2024-08-31');
    expect(shownIn('en', facts(running))).toHaveLength(2);
  });

  it('only the numbers that can be read', () => {
    const odd = facts((text) =>
      text.replace('moreThan: 3000', 'moreThan: many').replace('asOf: 2023', 'asOf: "2023"'),
    );
    expect(
      expectFacts('en', odd)
        ?.rows.at(-1)
        ?.facts.map(({ shown }) => shown),
    ).toEqual(['people helped']);
    const none = facts((text) => text.replace(/numbers:\n(?: .*\n)+/, 'numbers: unknown\n'));
    expect(expectFacts('en', none)?.rows.map(({ label }) => label)).toEqual(['Where', '', '']);
  });
});

describe('the page of a programme must not show', () => {
  const strangersIn = (locale: 'en' | 'nl', label: string, changes: Changes) =>
    expectFacts(locale, changes)?.rows.find((row) => row.label === label)?.strangers;
  const gouda = 'name:\n  en: Gouda\n  nl: Gouda-stad\nkind: city\ncountry: NL\n';

  it('places that are not its own', () => {
    const changes = { 'src/content/places/gouda.yaml': gouda };
    expect(strangersIn('en', 'Where', changes)).toEqual(['Gouda']);
    expect(strangersIn('nl', 'Waar', changes)).toEqual(['Gouda-stad']);
    expect(strangersIn('en', 'Where', {})).toEqual([]);
  });

  it('countries that are not its own', () => {
    const changes = facts((text) =>
      text.replace('countries: unknown', 'countries:\n  value: [ET, TR]\n  saidBy: [leaflet]'),
    );
    const strangers = strangersIn('nl', 'Landen', changes)!;
    expect(strangers).toContain('Soedan');
    expect(strangers.length).toBeGreaterThan(200);
    for (const own of ['Ethiopië', 'Turkije', 'ZZ', 'Ethiopia']) expect(strangers).not.toContain(own);
  });

  it('organisations that are not its own, and no others for months and numbers', () => {
    const other = 'name:\n  en: Other\n  nl: Ander\n';
    const rows = expectFacts('en', { 'src/content/organisations/other.yaml': other })!.rows;
    expect(rows.map(({ strangers }) => strangers)).toEqual([[], [], ['Other'], []]);
  });
});

describe('nothing is expected', () => {
  it('of a programme without facts or without its text', () => {
    expect(expectFacts('en', { [`${folder}/facts.yaml`]: undefined })).toBeUndefined();
    expect(expectFacts('nl', { [`${folder}/nl.mdx`]: undefined })).toBeUndefined();
  });

  it('of any other page, nor of the page in large type', () => {
    const all = getExpectedFacts(parseContent(changeFiles(dictionaries)));
    expect(all.map(({ pathname }) => pathname)).toEqual([
      '/en/programmes/family-en/',
      '/nl/programmas/family-nl/',
    ]);
  });
});
