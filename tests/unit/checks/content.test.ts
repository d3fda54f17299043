import { describe, expect, it } from 'vitest';
import {
  getData,
  getEntries,
  getIds,
  getTexts,
  getWrittenFiles,
  getWrittenPhone,
  longestFile,
  parseContent,
} from '../../../src/checks/content.ts';
import { changeFiles, type Changes } from './clean-content.ts';

const path = 'src/content/contacts/family.yaml';
const parse = (changes: Changes = {}) => parseContent(changeFiles(changes));
const getFamily = (change?: (text: string) => string) =>
  parse(change ? { [path]: change } : {}).entries.find((entry) => entry.path === path)!;

describe('the files', () => {
  it('are entries, strangers, dictionaries and templates, by their places', () => {
    const content = parse({
      'src/content/notes.txt': 'x',
      'src/content/pages/about/fr.mdx': 'x',
      'src/i18n/fr.json': '{}',
      'src/i18n/more/nl.json': '{}',
      'src/pages/a.css': 'x',
      'src/pages/a.astro.bak': 'x',
      'src/content/a.ts': 'x',
    });
    expect(content.strangers.map((file) => file.path)).toEqual([
      'src/content/notes.txt',
      'src/content/pages/about/fr.mdx',
      'src/content/a.ts',
    ]);
    expect(content.dictionaries.map(({ name, locale }) => [name, locale])).toEqual([
      ['en', 'en'],
      ['nl', 'nl'],
      ['fr', undefined],
    ]);
    expect(content.templates.map((file) => file.path)).toEqual([
      'src/components/Card.astro',
      'src/pages/a.css',
    ]);
  });

  it('of a collection have their name and their language from their place', () => {
    const content = parse();
    expect(getEntries(content, 'programmeTexts').map(({ id, locale }) => [id, locale])).toEqual([
      ['family', 'en'],
      ['family', 'nl'],
    ]);
    expect(getIds(content, 'programmeTexts')).toEqual(['family']);
    expect(getEntries(content, 'corrections').map(({ id, locale }) => [id, locale])).toEqual([
      ['corrections', undefined],
    ]);
  });

  it('that are as long as a file may be are read, longer ones are not', () => {
    const about = 'src/content/pages/about/en.mdx';
    const fill = (length: number) => (text: string) => text + ' '.repeat(length - text.length);
    const find = (length: number) =>
      parse({ [about]: fill(length) }).entries.find((entry) => entry.path === about)!;
    expect(find(longestFile).page).toBeDefined();
    expect(find(longestFile).fields).toBeDefined();
    expect(find(longestFile + 1).page).toBeUndefined();
    expect(find(longestFile + 1).fields).toBeUndefined();
    const isWritten = (length: number) =>
      getWrittenFiles(parse({ [about]: fill(length) })).some((file) => file.path === about);
    expect([isWritten(longestFile), isWritten(longestFile + 1)]).toEqual([true, false]);
  });

  it('of the interface are JSON, which takes less than YAML', () => {
    const [, dutch] = parse({ 'src/i18n/nl.json': '{ "a": "b", }' }).dictionaries;
    expect(dutch?.fields.data).toBeUndefined();
    expect(dutch?.fields.problems).toEqual([{ kind: 'malformed', offset: 10, fault: 'json' }]);
  });
});

describe('the registry', () => {
  it('has every address and number of contacts and helplines', () => {
    const { addresses, phones } = parse().registry;
    expect(addresses).toEqual(['family@iom.int']);
    expect(phones.map(({ e164 }) => e164)).toEqual(['+31887464444', '+318002000']);
  });

  it.each([
    ['family@iom.int@iom.int', ['family@iom.int']],
    ['family@gmail.com', []],
    ['12', []],
  ])('has for %j the address that was meant', (written, expected) => {
    const { addresses } = parse({
      [path]: (text) => text.replace(/email: .*/, `email: ${written}`),
    }).registry;
    expect(addresses).toEqual(expected);
  });

  it('has no address of other files', () => {
    const { addresses } = parse({
      'src/content/helplines/help.yaml': (text) => `${text}email: other@iom.int\n`,
    }).registry;
    expect(addresses).toEqual(['family@iom.int']);
  });
});

describe('the phone of a contact', () => {
  it.each([
    ['"+31887464444"', { number: '+31887464444', isQuoted: true, offset: 41 }],
    ['+31887464444', { number: '+31887464444', isQuoted: false, offset: 40 }],
    ['0887464444', { number: '0887464444', isQuoted: false, offset: 40 }],
    ['088 746', { number: '088 746', isQuoted: true, offset: 40 }],
    ['[1]', undefined],
    ['', undefined],
  ])('written as %s is read with its place', (written, expected) => {
    expect(getWrittenPhone(getFamily((text) => text.replace(/phone: .*/, `phone: ${written} `)))).toEqual(
      expected,
    );
  });
});

describe('what stands in the fields', () => {
  it('is found by its place, with any key or place of a list', () => {
    expect(getTexts(getFamily(), ['hours', 'times', '*', 'days', '*']).map(({ value }) => value)).toEqual([
      'monday',
      'friday',
    ]);
    expect(getTexts(getFamily(), ['kind', '*'])).toEqual([]);
    expect(getTexts(getFamily(), ['hours'])).toEqual([]);
    expect(
      getTexts(
        getFamily((text) => text.replace('role', '1')),
        ['kind'],
      ),
    ).toEqual([]);
  });

  it('is undefined where nothing stands', () => {
    expect(getData(getFamily(), ['hours', 'timeZone'])).toBe('Europe/Amsterdam');
    expect(getData(getFamily(), ['hours', 'times', 0, 'opens'])).toBe('13:30');
    expect(getData(getFamily(), ['kind', 'length'])).toBeUndefined();
    expect(getData(getFamily(), ['nothing', 'at all'])).toBeUndefined();
    expect(
      getData(
        getFamily((text) => text.replace('kind: role', 'kind:')),
        ['kind', 'x'],
      ),
    ).toBeUndefined();
    expect(
      getData(
        getFamily(() => '{'),
        ['kind'],
      ),
    ).toBeUndefined();
  });
});
