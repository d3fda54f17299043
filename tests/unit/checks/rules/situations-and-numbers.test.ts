import { expect, it } from 'vitest';
import { cleanFiles, list } from '../clean-content.ts';

const text = 'src/content/programmes/family/en.mdx';

it.each([
  ['  letter:', '  lettre:', ['8:1 i18n/text-missing', '9:3 i18n/text-unknown']],
  ['  helped:', '  helpt:', ['10:1 i18n/text-missing', '11:3 i18n/text-unknown']],
  ['numbers:\n  helped: people helped\n', '', ['1:1 i18n/text-missing']],
])('%j written as %j has other names than the facts', (from, to, expected) => {
  expect(list({ [text]: (given) => given.replace(from, to) })).toEqual(
    expected.map((problem) => `${text}:${problem}`),
  );
});

it('each programme is compared with its own texts', () => {
  const family = 'src/content/programmes/family';
  const other = Object.fromEntries(
    Object.entries(cleanFiles)
      .filter(([path]) => path.startsWith(family))
      .map(([path, given]) => [
        path.replace('family', 'other'),
        given
          .replace('order: 1', 'order: 2')
          .replace('slug: family', 'slug: other')
          .replaceAll('letter', 'invitation'),
      ]),
  );
  expect(list(other)).toEqual([]);
});

it('a file that cannot be read has this one problem', () => {
  const facts = 'src/content/programmes/family/facts.yaml';
  const isAboutNames = (problem: string) => problem.includes('i18n/text-');
  expect(list({ [facts]: '{' }).filter(isAboutNames)).toEqual([]);
  expect(list({ [text]: '---\n{\n---\n\nText.\n' }).filter(isAboutNames)).toEqual([]);
  expect(list({ [text]: 'Text.\n' }).filter(isAboutNames)).toEqual([]);
});

it('words inside words are no names', () => {
  const nested = (given: string) => given.replace('  letter: I have', '  letter:\n    more: I have');
  expect(list({ [text]: nested }).filter((problem) => problem.includes('text-unknown'))).toEqual([]);
});

it.each(['steps', 'free'])(
  'what facts.yaml names among its %s has words in each language, and nothing else has',
  (field) => {
    const facts = 'src/content/programmes/family/facts.yaml';
    const addNames = (given: string) =>
      given.replace('lifecycle:', `${field}:\n  value: [ask, visit]\n  saidBy: [leaflet]\nlifecycle:`);
    const addWords = (names: readonly string[]) => (given: string) =>
      given.replace(
        'keywords:',
        `${field}:\n${names.map((name) => `  ${name}: Words.\n`).join('')}keywords:`,
      );
    const listIn = (files: Parameters<typeof list>[0]) =>
      list(files).filter((problem) => problem.startsWith(text));

    expect(listIn({ [facts]: addNames })).toEqual([
      `${text}:1:1 i18n/text-missing`,
      `${text}:1:1 i18n/text-missing`,
    ]);
    expect(listIn({ [facts]: addNames, [text]: addWords(['ask', 'visits']) })).toEqual([
      `${text}:12:1 i18n/text-missing`,
      `${text}:14:3 i18n/text-unknown`,
    ]);
    expect(listIn({ [facts]: addNames, [text]: addWords(['ask', 'visit']) })).toEqual([]);
  },
);
