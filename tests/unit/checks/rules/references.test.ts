import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const facts = 'src/content/programmes/family/facts.yaml';
const text = 'src/content/programmes/family/en.mdx';

it('an unknown contact gets the nearest one as a hint', () => {
  expect(report({ [facts]: (given) => given.replace('contact: family', 'contact: famliy') }))
    .toMatchInlineSnapshot(`
      "src/content/programmes/family/facts.yaml:4:10  error  ref/unknown-contact
        There is no contact called "famliy". The folder src/content/contacts has: family.
        Did you mean "family"? Write one of these names, or add a file to src/content/contacts.
        More: CONTRIBUTING.md#ref-unknown-contact

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
});

it.each([
  [facts, 'helplines: [help]', 'helplines: [halp]', '5:13 ref/unknown-helpline'],
  [facts, '[utrecht]', '[utrech]', '16:11 ref/unknown-place'],
  [facts, '[ind]', '[ind, coa]', '19:16 ref/unknown-organisation'],
  [facts, 'sources: [leaflet]', 'sources: [leaflett]', '30:11 ref/unknown-source'],
  [facts, 'saidBy: [leaflet]', 'saidBy: [rumour]', '13:12 ref/unknown-source'],
  [facts, 'icon: house', 'icon: hose', '2:7 ref/unknown-icon'],
  [
    facts,
    'funders: unknown',
    'funders:\n  value: [coa]\n  saidBy: [leaflet]',
    '22:11 ref/unknown-organisation',
  ],
  [facts, 'status: unknown', 'status: running\n  source: rumour', '30:11 ref/unknown-source'],
  [facts, 'contact: family', 'contact: nobody', '4:10 ref/unknown-contact'],
  [facts, 'icon: mail', 'icon: male', '9:11 ref/unknown-icon'],
  [text, '<Contact id="family" />', '<Contact id="nobody" />', '20:14 ref/unknown-contact'],
  [text, '<Term id="dna">', '<Term id="rna">', '18:57 ref/unknown-term'],
  ['src/content/contacts/family.yaml', 'source: leaflet', 'source: flyer', '11:9 ref/unknown-source'],
  ['src/content/helplines/help.yaml', 'source: leaflet', 'source: flyer', '9:9 ref/unknown-source'],
  ['src/content/glossary/dna.yaml', '[family]', '[learn]', '9:14 ref/unknown-programme'],
  ['src/content/corrections.yaml', 'where: family', 'where: learn', '3:10 ref/unknown-page'],
  ['src/content/questions.yaml', 'where: family', 'where: learn', '2:10 ref/unknown-page'],
])('%s: %j written as %j names what does not exist', (path, from, to, expected) => {
  expect(list({ [path]: (given) => given.replace(from, to) })).toContain(`${path}:${expected}`);
});

it.each([
  [facts, 'icon: house', 'icon: none', '2:7 ref/unknown-icon'],
  [facts, '[utrecht]', '[none]', '16:11 ref/unknown-place'],
])('only a contact may be none: %s, %j written as %j', (path, from, to, expected) => {
  expect(list({ [path]: (given) => given.replace(from, to) })).toContain(`${path}:${expected}`);
});

it('a programme may have no contact, and then names none', () => {
  const changes = {
    [facts]: (given: string) => given.replace('contact: family', 'contact: none'),
  };
  expect(list(changes).filter((problem) => problem.includes('ref/'))).toEqual([]);
});

it.each([
  '<Contact />',
  '<Contact id="" />',
  '<Contact id />',
  '<Alert id="x" />',
  '<Contact {...a} />',
  '<Foreign lang="x">y</Foreign>',
])('%s names nothing that could be missing', (component) => {
  const changes = { [text]: (given: string) => given.replace('<Contact id="family" />', component) };
  expect(list(changes).filter((problem) => /ref\/|no-programme/.test(problem))).toEqual([]);
});

it('a term that is known may have the name of a contact that no programme names', () => {
  expect(
    list({
      'src/content/contacts/dna.yaml':
        'kind: role\nemail: office@iom.int\nlanguages: unknown\nsource: leaflet\nconfirmed: not-yet\n',
    }),
  ).toEqual(['src/content/contacts/dna.yaml contact/unused']);
});

it('a page may be named where a programme may', () => {
  expect(
    list({ 'src/content/questions.yaml': (given) => given.replace('where: family', 'where: about') }),
  ).toEqual([]);
});

it('a contact that no programme names has no name on a page', () => {
  const office =
    'kind: role\nemail: office@iom.int\nlanguages: unknown\nsource: leaflet\nconfirmed: not-yet\n';
  expect(
    list({
      'src/content/contacts/office.yaml': office,
      [text]: (given) => given.replace('<Contact id="family" />', '<Contact id="office" />'),
    }),
  ).toEqual([`${text}:20:14 contact/no-programme`]);
});
