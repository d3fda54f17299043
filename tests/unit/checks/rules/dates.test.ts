import { expect, it } from 'vitest';
import { list } from '../clean-content.ts';

const text = 'src/content/pages/about/en.mdx';
const write = (day: string) => list({ [text]: (given) => given.replace('2026-11-22', day) });

it('nobody has reviewed a text on a day to come', () => {
  expect(write('2026-11-24')).toEqual([`${text}:5:11 date/in-future`]);
  expect(write('2027-01-01')).toEqual([`${text}:5:11 date/in-future`]);
  expect(write('2026-11-23')).toEqual([]);
  expect(write('2026-06-01')).toEqual([]);
});
