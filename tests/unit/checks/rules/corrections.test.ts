import { expect, it } from 'vitest';
import { list } from '../clean-content.ts';

const path = 'src/content/corrections.yaml';

it('a correction changes something', () => {
  expect(list({ [path]: (given) => given.replace(/printed: .*/, 'printed: family@iom.int') })).toEqual([
    `${path}:6:14 correction/no-change`,
  ]);
});

it('two entries of a list do not have one name', () => {
  expect(list({ [path]: (given) => given + given })).toEqual([`${path}:9:7 correction/duplicate-id`]);
  const questions = 'src/content/questions.yaml';
  expect(list({ [questions]: (given) => given + given })).toEqual([
    `${questions}:4:7 correction/duplicate-id`,
  ]);
});
