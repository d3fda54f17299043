import { expect, it } from 'vitest';
import { check, list } from '../clean-content.ts';

const name = 'name:\n  en: Ede\n  nl: Ede\n';

it.each([
  ['places/ede.yaml', `${name}kind: city\ncountry: NL\n`],
  ['organisations/ede.yaml', name],
  ['helplines/ede.yaml', `${name}about:\n  en: Ede\n  nl: Ede\nnumber: "112"\nsource: leaflet\n`],
  ['sources/ede.yaml', 'kind: leaflet\ntitle:\n  en: Ede\n  nl: Ede\nyear: 2020\n'],
])('%s, which nothing names, is a remark', (file, text) => {
  const path = `src/content/${file}`;
  expect(list({ [path]: text })).toEqual([`${path} ref/unused`]);
  expect(check({ [path]: text })[0]?.severity).toBe('warning');
});

it('is not said where a word may be a slip for its name, or where a text is about it', () => {
  const page = 'src/content/pages/about/en.mdx';
  const place = { 'src/content/places/eindhoven.yaml': `${name}kind: city\ncountry: NL\n` };
  const listWith = (keywords: string) =>
    list({ ...place, [page]: (text) => text.replace('keywords: []', `keywords: [${keywords}]`) });
  expect(listWith('eindhovn')).toEqual([]);
  expect(listWith('eindhoven')).toEqual([]);
  expect(listWith('arnhem')).toEqual(['src/content/places/eindhoven.yaml ref/unused']);
  expect(listWith('eindhoven and more')).toEqual(['src/content/places/eindhoven.yaml ref/unused']);
});

it('is not said while a slip may be the reason', () => {
  const facts = 'src/content/programmes/family/facts.yaml';
  expect(list({ [facts]: (text) => text.replace('value: [utrecht]', 'value: [utrehct]') })).toEqual([
    `${facts}:16:11 ref/unknown-place`,
  ]);
  expect(list({ [facts]: (text) => text.replace('places:', 'plaecs:') })).toEqual([
    `${facts}:15:1 schema/unknown-key`,
  ]);
});
