import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText } from '../../../src/checks/check-text.ts';
import { parseContent } from '../../../src/checks/content.ts';
import { formatTextReport } from '../../../src/checks/report/text.ts';
import { readTakenSources } from '../../taken-content.ts';

const report = (path: string, text = readFileSync(path, 'utf8')) =>
  formatTextReport(checkText({ path, text }, parseContent(readTakenSources()).registry), 'All in order.');

it('finds in the English leaflet its two mistakes and nothing else', () => {
  expect(report('tests/fixtures/leaflets/lmi-resettlement.en.txt')).toMatchInlineSnapshot(`
    "tests/fixtures/leaflets/lmi-resettlement.en.txt:86:53  error  phone/grouping
      The phone number "+31 887 46 44 44" is written in an unusual way. Readers know it as "+31 88 746 44 44".
      Write it so.
      More: CONTRIBUTING.md#phone-grouping

    tests/fixtures/leaflets/lmi-resettlement.en.txt:88:27  error  contact/email-malformed
      "svhullenaar@iom.int@iom.int" has two @ signs. An address has one.
      Did you mean "svhullenaar@iom.int"? Ask the owner of the mailbox, then write it here.
      More: CONTRIBUTING.md#contact-email-malformed

    2 problems in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
});

it('finds in the Dutch leaflet its seven mistakes and nothing else', () => {
  expect(report('tests/fixtures/leaflets/lmi-resettlement.nl.txt')).toMatchInlineSnapshot(`
    "tests/fixtures/leaflets/lmi-resettlement.nl.txt:85:55  error  phone/grouping
      The phone number "+31 887 46 44 44" is written in an unusual way. Readers know it as "+31 88 746 44 44".
      Write it so.
      More: CONTRIBUTING.md#phone-grouping

    tests/fixtures/leaflets/lmi-resettlement.nl.txt:85:74  error  i18n/foreign-weekday
      "Mo-Fri" is English in a text in Dutch. In this language it is "maandag–vrijdag".
      Write it so.
      More: CONTRIBUTING.md#i18n-foreign-weekday

    tests/fixtures/leaflets/lmi-resettlement.nl.txt:87:27  error  contact/email-malformed
      "svhullenaar@iom.int@iom.int" has two @ signs. An address has one.
      Did you mean "svhullenaar@iom.int"? Ask the owner of the mailbox, then write it here.
      More: CONTRIBUTING.md#contact-email-malformed

    tests/fixtures/leaflets/lmi-resettlement.nl.txt:93:8  error  contact/email-encoded
      "Rfamily%40iom.int?subject=" is a mail address written in codes. An address is written as it is read: with the @ sign itself and nothing behind it.
      Did you mean "Rfamily@iom.int"? Ask the owner of the mailbox, then write it here.
      More: CONTRIBUTING.md#contact-email-encoded

    tests/fixtures/leaflets/lmi-resettlement.nl.txt:94:8  error  contact/email-encoded
      "mmckenzie%40iom.int?subject=" is a mail address written in codes. An address is written as it is read: with the @ sign itself and nothing behind it.
      Did you mean "mmckenzie@iom.int"? Ask the owner of the mailbox, then write it here.
      More: CONTRIBUTING.md#contact-email-encoded

    tests/fixtures/leaflets/lmi-resettlement.nl.txt:94:8  error  contact/not-in-registry
      "mmckenzie@iom.int" stands in no contact file, and nowhere in the text where a reader sees it. Every published address comes from the folder src/content/contacts.
      Remove it, or add a contact with this address.
      More: CONTRIBUTING.md#contact-not-in-registry

    tests/fixtures/leaflets/lmi-resettlement.nl.txt:95:8  error  contact/email-encoded
      "NLResettlement%40iom.int?subject=" is a mail address written in codes. An address is written as it is read: with the @ sign itself and nothing behind it.
      Did you mean "NLResettlement@iom.int"? Ask the owner of the mailbox, then write it here.
      More: CONTRIBUTING.md#contact-email-encoded

    7 problems in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
});

it('leaves weekdays alone where it cannot tell the language', () => {
  expect(report('a.txt', 'Mo-Fri, ma-vr')).toBe('All in order.\n');
});

it('tells what is wrong in the order of the text', () => {
  const problems = report('a.txt', 'T 020 123 45 67, x@gmail.com, 020 123 45 67').split('\n\n');
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'a.txt:1:3  error  phone/not-in-registry',
    'a.txt:1:20  error  contact/domain-not-allowed',
    'a.txt:1:31  error  phone/not-in-registry',
    '3 problems in 1 file. Nothing was published; the live site is unchanged.',
  ]);
});
