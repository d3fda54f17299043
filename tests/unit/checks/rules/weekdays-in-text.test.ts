import { expect, it } from 'vitest';
import { list } from '../clean-content.ts';

it('weekdays stand in the language of their text', () => {
  const write = (locale: string, words: string) => {
    const path = `src/content/programmes/family/${locale}.mdx`;
    return list({ [path]: (given) => given.replace('Over', words) });
  };
  expect(write('nl', 'Mo-Fri')).toEqual(['src/content/programmes/family/nl.mdx:18:1 i18n/foreign-weekday']);
  expect(write('en', 'op maandag')).toEqual([
    'src/content/programmes/family/en.mdx:18:4 i18n/foreign-weekday',
  ]);
  expect([...write('en', 'Mo-Fri'), ...write('nl', 'maandag')]).toEqual([]);
});
