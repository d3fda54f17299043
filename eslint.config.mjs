import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { localeKeys } from './src/site.ts';

/**
 * Import directions. Each sentence is a pattern on the text after `from`, and
 * what to do instead. `allowTypeImports` lets a type through: it is gone when the code runs.
 */
const barred = {
  pagesAndScripts: {
    regex: String.raw`^\.{1,2}/(?!.*content/)(.*/)?(pages|scripts)/`,
    message: 'Pages and scripts are where a run begins. Move what is shared to src/domain or src/components.',
  },
  content: {
    regex: '^astro:content$',
    allowTypeImports: true,
    message: 'Ask src/collections for content and hand it on as props.',
  },
  translation: {
    regex: '^(i18next|i18next-fs-backend|astro-i18next)(/|$)',
    message: 'Translate through src/i18n, the only door to i18next.',
  },
  checks: {
    regex: String.raw`^\.{1,2}/(.*/)?checks/`,
    message: 'Checks read the site; the site does not read the checks.',
  },
  layouts: {
    regex: String.raw`^\.{1,2}/(.*/)?layouts/`,
    message: 'A layout is made of components, not the other way round.',
  },
  components: {
    regex: String.raw`^\.{1,2}/(.*/)?(components|layouts|styles)/`,
    message: 'This room knows nothing of how a page looks.',
  },
  collections: {
    regex: String.raw`^\.{1,2}/(.*/)?(collections/|content\.config)`,
    message: 'This room does not ask Astro for content: take values as arguments.',
  },
  dictionaries: {
    regex: String.raw`^\.{1,2}/(.*/)?i18n/`,
    message: 'The domain does not know the language of the reader: take the locale as an argument.',
  },
  astro: {
    regex: '^astro(?!/zod$)([:/]|$)',
    message: 'This room does not know Astro; only astro/zod may be imported.',
  },
  disk: {
    regex: '^(node:)?fs(/|$)',
    message: 'Only the read-*.ts files here touch the disk. Take the text as an argument.',
  },
  node: {
    regex: '^node:',
    message: 'The domain is pure: no disk, no process, no network.',
  },
};

const fromAnywhere = [barred.pagesAndScripts, barred.content, barred.translation, barred.checks];
const without = (list, ...lifted) => list.filter((pattern) => !lifted.includes(pattern));

/** The later room wins, so an exception stands below the rule it lifts. */
const rooms = [
  { files: ['**/*.{ts,mjs,astro}'], patterns: fromAnywhere },
  { files: ['src/components/**'], patterns: [...fromAnywhere, barred.layouts] },
  {
    files: ['src/i18n/**'],
    // The one door to i18next is here.
    patterns: [...without(fromAnywhere, barred.translation), barred.components, barred.collections],
  },
  {
    files: ['src/domain/**', 'src/site.ts'],
    patterns: [
      ...without(fromAnywhere, barred.content),
      barred.components,
      barred.collections,
      barred.astro,
      barred.node,
      barred.dictionaries,
    ],
  },
  {
    // `locales` joins each language to its dictionary, so that a language stays one row.
    files: ['src/site.ts'],
    patterns: [
      ...without(fromAnywhere, barred.content),
      barred.components,
      barred.collections,
      barred.astro,
      barred.node,
    ],
  },
  {
    files: ['src/checks/**'],
    patterns: [
      ...without(fromAnywhere, barred.content, barred.checks),
      barred.components,
      barred.collections,
      barred.astro,
      barred.disk,
    ],
  },
  {
    // The only files of the checks that touch the disk.
    files: ['src/checks/**/read-*.ts'],
    patterns: [
      ...without(fromAnywhere, barred.content, barred.checks),
      barred.components,
      barred.collections,
      barred.astro,
    ],
  },
  {
    // The checks plug into Astro here, which needs the shape of an integration but none of its code.
    files: ['src/checks/astro-integration.ts'],
    patterns: [
      ...without(fromAnywhere, barred.content, barred.checks),
      barred.components,
      barred.collections,
      barred.disk,
      { ...barred.astro, allowTypeImports: true },
    ],
  },
  {
    files: ['src/leaflets/**'],
    patterns: [...without(fromAnywhere, barred.content), barred.components, barred.collections, barred.astro],
  },
  {
    // What a page asks for comes from collections; these are the only rooms that Astro hands content to.
    files: ['src/collections/**', 'src/pages/**', 'src/components/mdx/**', 'src/content.config.ts'],
    patterns: without(fromAnywhere, barred.content),
  },
  {
    // The forms of the editor are made from what the checks know; its page is written here too.
    files: ['src/admin/**'],
    patterns: [
      ...without(fromAnywhere, barred.content, barred.checks),
      barred.components,
      barred.collections,
      barred.dictionaries,
      barred.astro,
    ],
  },
  {
    // The editor plugs into Astro here, as an integration.
    files: ['src/admin/astro-integration.ts'],
    patterns: [
      ...without(fromAnywhere, barred.content),
      barred.components,
      barred.collections,
      { ...barred.astro, allowTypeImports: true },
    ],
  },
  {
    // Where a run begins, and what tries everything out.
    files: ['scripts/**', 'tests/**'],
    patterns: without(fromAnywhere, barred.checks),
  },
  {
    // Behind the door: what i18next itself does with the dictionaries.
    files: ['tests/unit/i18n/**'],
    patterns: without(fromAnywhere, barred.checks, barred.translation),
  },
  {
    // Astro reads its settings here: the checks and the translation plug in as integrations.
    files: ['astro.config.*', 'astro-i18next.config.*'],
    patterns: without(fromAnywhere, barred.checks, barred.translation),
  },
];

const everyLanguage = localeKeys.map((key) => `:has(> Literal[value="${key}"])`).join('');
const everyLanguageAsKey = localeKeys.map((key) => `:has(> Property[key.name="${key}"])`).join('');

export default defineConfig([
  globalIgnores(['dist/', 'hosting/', '.build/', '.astro/', 'artefacts/', 'tests/fixtures/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  typescript.configs.strictTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  astro.configs['flat/recommended'],
  {
    // Types of .astro files are the business of `astro check`; settings in .mjs have none.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
  },

  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      // noUncheckedIndexedAccess doubts every index; `!` says that the lines around it have settled the doubt.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A language is one row of the table in site.ts, which so names the type of its dictionary in place.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    // The scripts inside a component, which have no types here either.
    ignores: ['**/*.astro/*.ts'],
    rules: {
      // A number in a sentence reads as it is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` is the usual shape of a callback, `return report(x)` of an early end.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      // Functions return data; commands and reporters print it.
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**', 'astro.config.mjs'],
    // The table of languages.
    ignores: ['src/site.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[`ArrayExpression${everyLanguage}`, `ObjectExpression${everyLanguageAsKey}`].map((selector) => ({
          selector,
          message:
            'Derive the languages from localeKeys in src/site.ts: a new one is a row there and nothing else.',
        })),
      ],
    },
  },

  ...rooms.map(({ files, patterns }) => ({
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  })),
]);
