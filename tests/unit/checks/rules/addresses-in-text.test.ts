import { describe, expect, it } from 'vitest';
import { list, report, type Changes } from '../clean-content.ts';

const text = 'src/content/programmes/family/nl.mdx';
const template = 'src/components/Card.astro';
const write = (path: string, from: string, to: string): Changes => ({
  [path]: (given) => given.replace(from, to),
});

describe('an address in a text', () => {
  it.each([
    [text, 'Over 3,000', 'a@iom.int@iom.int', '18:10 contact/email-malformed'],
    [text, 'We help families.', 'Mail family%40iom.int.', '4:15 contact/email-encoded'],
    [text, 'Over', '[mail](mailto:family%40iom.int?subject=)', '18:15 contact/email-encoded'],
    [text, 'Over', 'Mail other@iom.int.', '18:6 contact/not-in-registry'],
    [text, 'Over', 'Mail other@gmail.com.', '18:12 contact/domain-not-allowed'],
    [text, 'Over', 'f\u0430mily@iom.int', '18:2 text/confusable'],
    [text, 'letter: I have', 'letter: a@iom.int', '9:11 contact/not-in-registry'],
    ['src/i18n/nl.json', 'Home', 'family@iom.int@iom.int', '2:32 contact/email-malformed'],
    ['src/content/glossary/dna.yaml', 'What we inherit.', 'a@iom.int', '3:12 contact/not-in-registry'],
    [
      'src/content/corrections.yaml',
      'published: family@iom.int',
      'published: family@@iom.int',
      '6:21 contact/email-malformed',
    ],
    [template, 'Card</a>', 'family@iom.int@iom.int</a>', '5:44 contact/email-malformed'],
  ])('%s: %j written as %j', (path, from, to, expected) => {
    expect(list(write(path, from, to))).toContain(`${path}:${expected}`);
  });

  it('of the registry is welcome', () => {
    expect(
      list(
        write(
          text,
          'Over',
          'Mail family@iom.int, FAMILY@iom.int or [family@iom.int](mailto:family@iom.int).',
        ),
      ),
    ).toEqual([]);
  });

  it('may be a misprint where misprints are recorded', () => {
    expect(list(write('src/content/corrections.yaml', 'printed: family@', 'printed: other@'))).toEqual([]);
    expect(list(write('src/content/contacts/family.yaml', '- family@', '- other@'))).toEqual([]);
  });

  it('may be one that has changed since, where corrections are recorded', () => {
    expect(list(write('src/content/corrections.yaml', 'published: family@', 'published: former@'))).toEqual(
      [],
    );
  });

  it('may stand in a note of a data file, which nobody reads', () => {
    expect(list(write('src/content/places/utrecht.yaml', 'kind:', '# ask a@iom.int\nkind:'))).toEqual([]);
  });
});

describe('an address in a template', () => {
  it('is refused even when it is right', () => {
    expect(report(write(template, 'Card</a>', 'family@iom.int</a>'))).toMatchInlineSnapshot(`
      "src/components/Card.astro:5:30  error  contact/address-in-template
        The mail address "family@iom.int" stands in a template. Templates take addresses from the folder src/content/contacts.
        Remove it here and let the page ask for the contact.
        More: CONTRIBUTING.md#contact-address-in-template

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it.each(['src/pages/index.ts', 'src/domain/a.ts', 'src/site.ts'])('is found in %s too', (path) => {
    expect(list({ [path]: "export const a = 'x@iom.int';\n" })).toEqual([
      `${path}:1:19 contact/address-in-template`,
    ]);
  });

  it('may stand in a comment', () => {
    expect(list({ 'src/domain/a.ts': '// a@iom.int\n/** b@iom.int */\n' })).toEqual([]);
  });
});
