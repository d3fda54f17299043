import { expect, it } from 'vitest';
import { list } from '../clean-content.ts';

const text = 'src/content/programmes/family/en.mdx';
const write = (words: string) => list({ [text]: (given) => given.replace('Over', words) });

it.each([
  ['Ring +31 887 46 44 44.', 'phone/grouping'],
  ['Ring +31887464444.', 'phone/grouping'],
  ['Ring +31 88 746 44 4.', 'phone/invalid'],
  ['Ring 020 123 45 67.', 'phone/not-in-registry'],
])('%j is refused', (words, code) => {
  expect(write(words)).toEqual([`${text}:18:6 ${code}`]);
});

it.each([
  '+31 88 746 44 44',
  '088 746 44 44',
  '0800-2000',
  '0800 2000',
  '[088 746 44 44](tel:+31887464444)',
  '[0800-2000](tel:08002000)',
])('%s is welcome', (words) => {
  expect(write(words)).toEqual([]);
});

it('a target of a link has no blanks', () => {
  expect(write('[088 746 44 44](tel:+31-88-7464444)')).toEqual([`${text}:18:21 phone/grouping`]);
});

it('a template has none', () => {
  const template = 'src/components/Card.astro';
  expect(list({ [template]: (given) => given.replace('Card</a>', '088 746 44 44</a>') })).toEqual([
    `${template}:5:30 phone/in-template`,
  ]);
});
