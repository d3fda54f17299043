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
