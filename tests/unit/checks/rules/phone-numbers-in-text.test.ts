import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const text = 'src/content/programmes/family/en.mdx';
const write = (words: string) => list({ [text]: (given) => given.replace('Over', words) });

it.each([
  ['Ring +31 887 46 44 44.', 'phone/grouping'],
  ['Ring +31887464444.', 'phone/grouping'],
  ['Ring +31 88 746 44 4.', 'phone/invalid'],
  ['Ring 020 123 45 67.', 'phone/not-in-registry'],
  ['Ring 0887464444.', 'phone/grouping'],
  ['Ring (088) 7464444.', 'phone/grouping'],
  ['Ring 0031887464444.', 'phone/grouping'],
  ['Ring 0800-20-00.', 'phone/grouping'],
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

it.each([
  '088\u00a0746\u00a044\u00a044',
  '+31\u202f88 746 44\u202f44',
  // A rule of its own speaks of what one does not see.
])('blanks that keep a number together are welcome: %j', (words) => {
  expect(write(words)).toEqual([]);
});

it('an invisible sign in a number is one problem', () => {
  expect(write('Ring 088 746\u200b 44 44.')).toEqual([`${text}:18:13 text/invisible`]);
  expect(write('Ring 088 746\u200b4444.')).toContain(`${text}:18:6 phone/grouping`);
});

it.each([
  ['Ring 0887464444.', 'Readers know it as "088 746 44 44".'],
  ['Ring (088) 7464444.', 'Readers know it as "088 746 44 44".'],
  ['Ring 0031 887464444.', 'Readers know it as "+31 88 746 44 44".'],
  ['Ring +31 887464444.', 'Readers know it as "+31 88 746 44 44".'],
  ['[088 746 44 44](tel:0887464444)', 'Readers know it as "+31887464444".'],
  ['Ring 088\n7464444.', 'The phone number "088 7464444" is written'],
])('%j is answered with the form that readers know', (words, answer) => {
  expect(report({ [text]: (given) => given.replace('Over', words) })).toContain(answer);
});

it('a target of a link has no blanks', () => {
  expect(write('[088 746 44 44](tel:+31-88-7464444)')).toEqual([`${text}:18:21 phone/grouping`]);
});

it.each([
  ['112', 'phone/not-in-registry'],
  ['123456', 'phone/not-in-registry'],
  ['12', 'phone/invalid'],
  ['1234567', 'phone/invalid'],
])('a link that dials %s leads to a short number or to none', (number, code) => {
  expect(write(`[ring](tel:${number})`)).toEqual([`${text}:18:12 ${code}`]);
});

it('the records of editors may name a number that is not published', () => {
  const corrections = 'src/content/corrections.yaml';
  const note = (words: string) =>
    list({ [corrections]: (given) => given.replace('An address has one @ sign.', words) });
  expect(note('It was 020 123 45 67.')).toEqual([]);
  expect(note('It was 020 123 45 6.')).toEqual([`${corrections}:7:18 phone/invalid`]);
});

it('a schema may show how a number is written', () => {
  const words = "export const example = '088 746 44 44';\n";
  expect(list({ 'src/domain/a.ts': words })).toEqual([]);
  expect(list({ 'src/site/src/domain/a.ts': words })).toEqual([
    'src/site/src/domain/a.ts:1:25 phone/in-template',
  ]);
});

it('a template has none', () => {
  const template = 'src/components/Card.astro';
  expect(list({ [template]: (given) => given.replace('Card</a>', '088 746 44 44</a>') })).toEqual([
    `${template}:5:30 phone/in-template`,
  ]);
});
