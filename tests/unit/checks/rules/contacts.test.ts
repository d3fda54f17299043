import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const path = 'src/content/contacts/family.yaml';
const change = (from: string | RegExp, to: string) => ({ [path]: (text: string) => text.replace(from, to) });

describe('the address of a contact', () => {
  it('has one @ sign', () => {
    expect(report(change('family@iom.int', 'family@iom.int@iom.int'))).toMatchInlineSnapshot(`
      "src/content/contacts/family.yaml:2:22  error  contact/email-malformed
        "family@iom.int@iom.int" has two @ signs. An address has one.
        Did you mean "family@iom.int"? Ask the owner of the mailbox, then write it here.
        More: CONTRIBUTING.md#contact-email-malformed

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it.each([
    ['email: f\u0430mily@iom.int', '2:9 text/confusable'],
    ['email: family%40iom.int', '2:14 contact/email-encoded'],
    ['email: "family\\u0040iom.int\\u0040iom.int"', '2:8 contact/email-malformed'],
    ['email: "family@iom.int "', '2:23 contact/email-malformed'],
    ['email: family@gmail.com', '2:15 contact/domain-not-allowed'],
    ['email: x@iom.int?bcc=y@evil.example', '2:17 contact/email-malformed'],
    ['email: 12', '2:8 schema/wrong-value'],
    ['email: [family@iom.int]', '2:8 schema/wrong-value'],
    ['email:', '2:1 schema/wrong-value'],
  ])('%j is refused where it is wrong', (line, expected) => {
    const problems = list(change(/email: .*/, line)).filter((problem) => problem.startsWith(path));
    expect(problems).toEqual([`${path}:${expected}`]);
  });

  it('stands in one file only, whatever the case of its letters', () => {
    const twin =
      'kind: role\nemail: Family@iom.int\nlanguages: unknown\nsource: leaflet\nconfirmed: not-yet\n';
    expect(list({ 'src/content/contacts/twin.yaml': twin })).toEqual([
      'src/content/contacts/twin.yaml contact/unused',
      'src/content/contacts/twin.yaml:2:8 contact/duplicate-address',
    ]);
  });
});

describe('the phone number of a contact', () => {
  it.each([
    ['"0887464444"', '3:9'],
    ['0887464444', '3:8'],
    ['+31887464444', '3:8'],
    ['"+31 88 746 44 44"', '3:9'],
    ['"+3188746444"', '3:9'],
    ['"+318874644444"', '3:9'],
    ['"T +31887464444"', '3:9'],
  ])('%s is not in international form', (written, place) => {
    expect(list(change('"+31887464444"', written))).toEqual([`${path}:${place} phone/not-e164`]);
  });
});

describe('a contact', () => {
  it('closes after it opens', () => {
    expect(list(change('"16:30"', '"12:30"'))).toEqual([`${path}:9:16 hours/inverted`]);
    expect(list(change('"16:30"', '"13:30"'))).toEqual([`${path}:9:16 hours/inverted`]);
  });

  it.each(['"13:3"', '"113:30"', '"13:300"', '1330', '[13:30]'])(
    'with %s as a time has this one problem, whatever the other time',
    (time) => {
      const codes = (from: string, to: string) =>
        list(change(from, to)).map((problem) => problem.split(' ')[1]);
      expect(codes('"13:30"', time)).toEqual(['schema/wrong-value']);
      expect(codes('"16:30"', time)).toEqual(['schema/wrong-value']);
    },
  );

  it('that is no list of fields has this one problem', () => {
    expect(list({ [path]: 'Family\n' }).filter((problem) => problem.startsWith(path))).toEqual([
      `${path}:1:1 schema/wrong-value`,
    ]);
  });

  it('without a phone may have had one in print', () => {
    expect(
      list({
        [path]: (given) =>
          given.replace(/phone: .*\n/, '').replace('  - family@iom.int@iom.int', '  - undefined'),
      }),
    ).toEqual([]);
  });

  it('has a mailbox or a phone', () => {
    expect(list(change(/email: .*\nphone: .*\n/, ''))).toEqual([`${path}:1:1 contact/no-channel`]);
    expect(list(change(/phone: .*\n/, ''))).toEqual([]);
    expect(list(change(/email: .*\n/, ''))).toEqual([]);
  });

  it('with a slip in the name of its only field has this one problem', () => {
    expect(list(change(/email: (.*)\nphone: .*\n/, 'emial: $1\n'))).toEqual([
      `${path}:2:1 schema/unknown-key`,
    ]);
  });

  it('serves a programme, or gets a warning', () => {
    const unused =
      'kind: role\nemail: other@iom.int\nlanguages: unknown\nsource: leaflet\nconfirmed: not-yet\n';
    expect(report({ 'src/content/contacts/other.yaml': unused })).toMatchInlineSnapshot(`
      "src/content/contacts/other.yaml  warning  contact/unused
        No programme names the contact "other", so no page shows it. A contact serves at least one programme.
        Write "contact: other" in a programme’s facts.yaml, or delete the file.
        More: CONTRIBUTING.md#contact-unused

      All in order. 1 remark.
      "
    `);
  });
});

it.each([
  ['family@iom.int@iom.int', 'family@iom.int', '14:5'],
  ['  - family@iom.int@iom.int', '  - "+31 88 746 44 44"', '14:6'],
  ['  - family@iom.int@iom.int', '  - "+31887464444"', '14:6'],
])('what the leaflet printed differs from what is published: %j, %j', (from, to, place) => {
  const path = 'src/content/contacts/family.yaml';
  expect(
    list({
      [path]: (given) =>
        given.replace(
          `asPrinted:\n${from.startsWith(' ') ? '' : '  - '}${from}`,
          `asPrinted:\n${to.startsWith(' ') ? '' : '  - '}${to}`,
        ),
    }),
  ).toEqual([`${path}:${place} contact/printed-same`]);
});
