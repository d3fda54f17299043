import { expect, it } from 'vitest';
import { list } from '../clean-content.ts';

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
