import { expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

it('a missing text is reported at its twin', () => {
  expect(report({ 'src/content/programmes/family/nl.mdx': undefined })).toMatchInlineSnapshot(`
    "src/content/programmes/family/en.mdx  error  i18n/missing-translation
      This page has no text in Dutch. Every page exists in every language.
      Add the file src/content/programmes/family/nl.mdx.
      More: CONTRIBUTING.md#i18n-missing-translation

    1 problem in 1 file. Nothing was published; the live site is unchanged.
    "
  `);
  expect(list({ 'src/content/pages/about/en.mdx': undefined })).toEqual([
    'src/content/pages/about/nl.mdx i18n/missing-translation',
  ]);
});

it('a page without any text is reported where its texts belong', () => {
  expect(
    list({ 'src/content/pages/about/en.mdx': undefined, 'src/content/pages/about/nl.mdx': undefined }),
  ).toEqual([
    'src/content/pages/about/en.mdx i18n/missing-translation',
    'src/content/pages/about/nl.mdx i18n/missing-translation',
  ]);
});

it('a programme without facts is reported', () => {
  expect(list({ 'src/content/programmes/family/facts.yaml': undefined })).toContain(
    'src/content/programmes/family/facts.yaml page/no-facts',
  );
});

it('a missing dictionary is reported', () => {
  expect(list({ 'src/i18n/nl.json': undefined })).toEqual(['src/i18n/nl.json i18n/missing-translation']);
});
