import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const text = 'src/content/pages/about/en.mdx';
const write = (day: string) => list({ [text]: (given) => given.replace('2026-11-22', day) });

it('nobody has reviewed a text on a day to come', () => {
  expect(write('2026-11-24')).toEqual([`${text}:5:11 date/in-future`]);
  expect(write('2027-01-01')).toEqual([`${text}:5:11 date/in-future`]);
  expect(write('2026-11-23')).toEqual([]);
  expect(write('2026-06-01')).toEqual([]);
});

it('the field and its day are named', () => {
  expect(report({ [text]: (given) => given.replace('2026-11-22', '2026-11-24') })).toContain(
    'The day "2026-11-24" has not come yet. Nobody can have read or confirmed something on a later day.\n  Correct the field "reviewed".',
  );
});

describe('nobody has done on a day to come', () => {
  const facts = 'src/content/programmes/family/facts.yaml';
  const contact = 'src/content/contacts/family.yaml';
  const confirmed = (day: string) => `confirmed:\n  by: The unit\n  on: ${day}`;
  const changes = (day: string) => `changes:\n  - on: ${day}\n    text:\n      en: New.\n      nl: Nieuw.\n`;
  const page = (day: string) =>
    `kind: page\ntitle:\n  en: a\n  nl: b\nurl: https://a.example/\nread: ${day}\n`;

  it.each([
    [
      'the review of a programme',
      'src/content/programmes/family/en.mdx',
      '13:11',
      (text: string, day: string) => text.replace('2026-11-22', day),
    ],
    [
      'the confirmation of a programme',
      'src/content/programmes/family/en.mdx',
      '14:12',
      (text: string, day: string) => text.replace('2026-11-22', `2026-11-22\nconfirmed: ${day}`),
    ],
    [
      'the reading of a source',
      'src/content/sources/page.yaml',
      '6:7',
      (_: string, day: string) => page(day),
    ],
    [
      'the confirmation of a contact',
      contact,
      '14:7',
      (text: string, day: string) => text.replace('confirmed: not-yet', confirmed(day)),
    ],
    ['a change of a contact', contact, '16:9', (text: string, day: string) => text + changes(day)],
    ['a change of a programme', facts, '32:9', (text: string, day: string) => text + changes(day)],
  ])('%s', (_, path, place, change) => {
    const listOn = (day: string) => list({ [path]: (text) => change(text, day) });
    expect(listOn('2026-11-24')).toEqual([`${path}:${place} date/in-future`]);
    expect(listOn('2026-11-23')).toEqual([]);
  });

  it('what is still to come may have its day: the end of a programme', () => {
    const ended = 'status: ended\n  on: 2027-08-31\n  source: leaflet';
    expect(list({ [facts]: (text) => text.replace('status: unknown', ended) })).toEqual([]);
  });
});
