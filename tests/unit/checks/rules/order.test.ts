import { expect, it } from 'vitest';
import { check, cleanFiles, report, type Changes } from '../clean-content.ts';

const facts = 'src/content/programmes/family/facts.yaml';

/** Programmes more, each with these facts. */
const addProgrammes = (orders: Readonly<Record<string, string>>): Changes =>
  Object.fromEntries(
    Object.entries(orders).map(([name, order]) => [
      facts.replace('family', name),
      cleanFiles[facts]!.replace('order: 1', order),
    ]),
  );

const list = (orders: Readonly<Record<string, string>>) =>
  check(addProgrammes(orders)).flatMap(({ code, file, values }) =>
    code === 'page/same-order' ? [`${file} has ${values.order}; ${values.free} is free`] : [],
  );

it('two programmes cannot have one place in the lists', () => {
  expect(report({ [facts.replace('family', 'other')]: cleanFiles[facts] })).toContain(`
src/content/programmes/other/facts.yaml:1:8  error  page/same-order
  "order: 1" stands in src/content/programmes/family/facts.yaml as well. Each programme has a place of its own in the lists.
  Write another number; 2 is free. Or change the number in the other file.
`);
});

it('each one more is told, with a number that nobody has', () => {
  expect(list({ 'a-lot': 'order: 3', last: 'order: 3', most: 'order: 2', next: 'order: 1' })).toEqual([
    'src/content/programmes/last/facts.yaml has 3; 4 is free',
    'src/content/programmes/next/facts.yaml has 1; 4 is free',
  ]);
});

it('places may be left out, and what is no place is another problem', () => {
  expect(
    list({ other: 'order: 20', last: 'order: first', most: 'order: first', next: 'order: [1]' }),
  ).toEqual([]);
});
