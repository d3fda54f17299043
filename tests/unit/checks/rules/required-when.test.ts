import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const facts = 'src/content/programmes/family/facts.yaml';

it('a sensitive programme has a neutral title and a neutral sentence in every language', () => {
  expect(list({ [facts]: (given) => given.replace('sensitive: false', 'sensitive: true') })).toEqual([
    'src/content/programmes/family/en.mdx:1:1 page/neutral-text-missing',
    'src/content/programmes/family/en.mdx:1:1 page/neutral-text-missing',
    'src/content/programmes/family/nl.mdx:1:1 page/neutral-text-missing',
    'src/content/programmes/family/nl.mdx:1:1 page/neutral-text-missing',
  ]);
});

it('the line to add is told', () => {
  expect(report({ [facts]: (given) => given.replace('sensitive: false', 'sensitive: true') })).toContain(
    'Add this line and complete it: neutralTitle: "…"',
  );
});

it('a text whose details cannot be read is asked for nothing more', () => {
  const path = 'src/content/programmes/family/en.mdx';
  const sensitive = (given: string) => given.replace('sensitive: false', 'sensitive: true');
  for (const details of ['', 'Family\n', '{\n']) {
    const found = list({ [facts]: sensitive, [path]: `---\n${details}---\n\nText.\n` });
    expect(found.filter((problem) => problem.startsWith(path) && problem.includes('page/'))).toEqual([]);
  }
});

it('a programme without a contact says in every language what happens instead', () => {
  const changes = {
    [facts]: (given: string) => given.replace('contact: family', 'contact: none'),
    'src/content/contacts/family.yaml': undefined,
    'src/content/programmes/en': undefined,
    'src/content/programmes/family/nl.mdx': (given: string) =>
      given
        .replace('keywords', 'withoutContact: IOM writes a letter.\nkeywords')
        .replace('<Contact id="family" />', ''),
    'src/content/programmes/family/en.mdx': (given: string) => given.replace('<Contact id="family" />', ''),
  };
  expect(report(changes)).toMatchInlineSnapshot(`
    "src/content/programmes/family/en.mdx:1:1  error  page/no-contact
      "family" has no contact, and this page does not say what happens instead. With "contact: none" every language has the field "withoutContact".
      Name a contact in facts.yaml, or add this line and complete it: withoutContact: "…"
      More: CONTRIBUTING.md#page-no-contact

    1 problem in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
});
