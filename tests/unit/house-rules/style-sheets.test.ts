import stylelint from 'stylelint';
import { expect, it } from 'vitest';

const root = `${import.meta.dirname}/../../..`;

async function checkStyles(file: string, code: string): Promise<readonly string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: `${root}/${file}`, cwd: root });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

it.each([
  [
    'a side that turns round in a language from right to left',
    'p {\n  margin-left: 1rem;\n}\n',
    'property-layout-mappings',
  ],
  ['a text that does', 'p {\n  text-align: left;\n}\n', 'value-keyword-layout-mappings'],
  [
    'a picture that stays on its side',
    'p {\n  background-position: left;\n}\n',
    'declaration-property-value-disallowed-list',
  ],
  [
    'a shift to one side',
    'p {\n  transform: translateX(1px);\n}\n',
    'declaration-property-value-disallowed-list',
  ],
  [
    'a shadow to one side',
    'p {\n  box-shadow: inset 2px 0 0 red;\n}\n',
    'declaration-property-value-disallowed-list',
  ],
  [
    'corners one by one',
    'p {\n  border-radius: 1px 2px 3px 4px;\n}\n',
    'declaration-property-value-disallowed-list',
  ],
  ['a class in another spelling', '.siteHeader {\n  color: red;\n}\n', 'selector-class-pattern'],
  ['a custom property in another spelling', 'p {\n  --pageColor: red;\n}\n', 'custom-property-pattern'],
  [
    'a class put together by nesting',
    '.site {\n  &-header {\n    color: red;\n  }\n}\n',
    'selector-nested-pattern',
  ],
])('refuses %s, in a style sheet and in a component', async (_, css, rule) => {
  expect(await checkStyles('src/styles/a.css', css)).toEqual([rule]);
  expect(await checkStyles('src/components/A.astro', `---\n---\n\n<style>\n${css}</style>\n`)).toEqual([
    rule,
  ]);
});

it('accepts logical properties and names in kebab-case', async () => {
  const css =
    '.site-header {\n  --page-color: red;\n\n  margin-inline-start: 1rem;\n  text-align: start;\n}\n';
  expect(await checkStyles('src/styles/a.css', css)).toEqual([]);
  expect(await checkStyles('src/components/A.astro', `---\n---\n\n<style>\n${css}</style>\n`)).toEqual([]);
});
