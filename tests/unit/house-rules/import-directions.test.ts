import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The rules of the house as they are, but for those that need the types of a file on the disk. */
const eslint = new ESLint({
  cwd: `${import.meta.dirname}/../../..`,
  overrideConfig: [{ files: ['**/*.ts'], ...typescript.configs.disableTypeChecked }],
});

const importRule = '@typescript-eslint/no-restricted-imports';

/** What the import rule says to a file with one line in it. */
async function checkImport(file: string, line: string): Promise<readonly string[]> {
  const code = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  // A file that cannot be read, or that no rule covers, would look like a good one.
  expect(messages.filter(({ fatal, ruleId }) => fatal === true || ruleId === null)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === importRule).map(({ message }) => message);
}

describe('an import against the direction is refused', () => {
  it.each([
    ['src/domain/a.ts', `import { z } from 'astro:content';`],
    ['src/domain/a.ts', `import { glob } from 'astro/loaders';`],
    ['src/domain/a.ts', `import type { AstroConfig } from 'astro';`],
    ['src/domain/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/domain/a.ts', `import { getTranslator } from '../i18n/translator.ts';`],
    ['src/domain/a.ts', `import { checkContent } from '../checks/index.ts';`],
    ['src/domain/a.ts', `import Icon from '../components/Icon.astro';`],
    ['src/domain/a.ts', `import { getPage } from '../collections/pages.ts';`],
    ['src/domain/deep/a.ts', `import { getPage } from '../../collections/pages.ts';`],
    ['src/site.ts', `import { getPage } from './collections/pages.ts';`],
    ['src/leaflets/a.ts', `import { getCollection } from 'astro:content';`],
    ['src/leaflets/a.ts', `import { getProgrammes } from '../collections/programmes.ts';`],
    ['src/leaflets/a.ts', `import Icon from '../components/Icon.astro';`],
    ['src/checks/a.ts', `import { getCollection } from 'astro:content';`],
    ['src/checks/a.ts', `import type { AstroIntegration } from 'astro';`],
    ['src/checks/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/checks/report/a.ts', `import { writeFile } from 'node:fs/promises';`],
    ['src/checks/a.ts', `import Icon from '../components/Icon.astro';`],
    ['src/checks/a.ts', `import { staticPaths } from '../pages/_static-paths.ts';`],
    ['src/checks/read-content.ts', `import { getCollection } from 'astro:content';`],
    ['src/checks/astro-integration.ts', `import { AstroError } from 'astro/errors';`],
    ['src/components/A.astro', `import { getEntry } from 'astro:content';`],
    ['src/components/A.astro', `import Base from '../layouts/BaseLayout.astro';`],
    ['src/components/A.astro', `import { x } from '../pages/x.ts';`],
    ['src/components/A.astro', `import i18next from 'i18next';`],
    ['src/layouts/A.astro', `import { getEntry } from 'astro:content';`],
    ['src/pages/a.astro', `import { localizePath } from 'astro-i18next';`],
    ['src/pages/a.astro', `import { checkContent } from '../checks/index.ts';`],
    ['src/pages/a.astro', `import { x } from '../../scripts/build.ts';`],
    ['src/i18n/a.ts', `import Icon from '../components/Icon.astro';`],
    ['src/checks/a.ts', `import { getPage } from '../collections/pages.ts';`],
    ['src/search/a.ts', `import Backend from 'i18next-fs-backend';`],
    ['tests/unit/a.test.ts', `import { x } from '../../scripts/build.ts';`],
    ['tests/unit/a.test.ts', `import Page from '../../src/pages/index.astro';`],
  ])('%s: %s', async (file, line) => {
    expect(await checkImport(file, line)).toHaveLength(1);
  });
});

describe('an import along the direction is accepted', () => {
  it.each([
    ['src/domain/a.ts', `import { z } from 'astro/zod';`],
    ['src/domain/a.ts', `import { parse } from 'tldts';`],
    ['src/domain/a.ts', `import { site } from '../site.ts';`],
    ['src/domain/a.ts', `import { id } from './fields.ts';`],
    ['src/domain/deep/a.ts', `import { id } from '../fields.ts';`],
    ['src/site.ts', `import en from './i18n/en.json' with { type: 'json' };`],
    ['src/checks/a.ts', `import { checkEmailAddress } from '../domain/email-address.ts';`],
    ['src/checks/report/a.ts', `import { messages } from '../messages.ts';`],
    ['src/checks/read-content.ts', `import { readFileSync } from 'node:fs';`],
    ['src/checks/astro-integration.ts', `import type { AstroIntegration } from 'astro';`],
    ['src/i18n/a.ts', `import i18next from 'i18next';`],
    ['src/content.config.ts', `import { defineCollection } from 'astro:content';`],
    ['src/collections/a.ts', `import { getCollection } from 'astro:content';`],
    ['src/components/mdx/A.astro', `import { getEntry } from 'astro:content';`],
    ['src/checks/rules/a.ts', `import { collections } from '../collections.ts';`],
    ['src/components/A.astro', `import type { CollectionEntry } from 'astro:content';`],
    ['tests/unit/i18n/a.test.ts', `import i18next from 'i18next';`],
    ['src/components/A.astro', `import { getPage } from '../collections/pages.ts';`],
    ['src/pages/a.astro', `import Base from '../layouts/BaseLayout.astro';`],
    ['src/pages/[locale]/a.astro', `import { staticPaths } from '../_static-paths.ts';`],
    ['astro.config.mjs', `import astroI18next from 'astro-i18next';`],
    ['astro.config.mjs', `import { checks } from './src/checks/astro-integration.ts';`],
    ['scripts/a.ts', `import { checkContent } from '../src/checks/index.ts';`],
    ['tests/unit/a.test.ts', `import { checkContent } from '../../src/checks/index.ts';`],
  ])('%s: %s', async (file, line) => {
    expect(await checkImport(file, line)).toEqual([]);
  });
});

describe('the languages are listed in one place', () => {
  const checkPair = async (file: string, line: string) => {
    const [result] = await eslint.lintText(line, { filePath: file });
    return result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax') ?? [];
  };

  it.each([`export const keys = ['en', 'nl'];`, `export const names = { en: 'English', nl: 'Nederlands' };`])(
    'and nowhere else: %s',
    async (line) => {
      expect(await checkPair('src/domain/a.ts', line)).toHaveLength(1);
      expect(await checkPair('src/site.ts', line)).toEqual([]);
    },
  );
});
