import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import astroI18next from 'astro-i18next';
import { editor } from './src/admin/astro-integration.ts';
import { firstFlight } from './src/first-flight/astro-integration.ts';
import { fullTextIndex } from './src/search/astro-integration.ts';
import { offlineCopies } from './src/offline/astro-integration.ts';
import { buildBesideOldSite } from './src/build/astro-integration.ts';
import { showChangesAtOnce } from './src/editing/astro-integration.ts';
import { contentChecks } from './src/checks/astro-integration.ts';
import { contentPolicy } from './src/checks/content-policy.ts';
import { hostSettings } from './src/hosting/astro-integration.ts';
import { localeKeys, site } from './src/site.ts';
import { sitemapWithAlternates } from './src/sitemap/sitemap.ts';
import { writeAtOnce } from './src/build/write-at-once.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // src/first-flight puts into each page what it can use of them.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: [...localeKeys],
    defaultLocale: site.defaultLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [contentPolicy()] }),
  },
  vite: {
    build: {
      // Scripts are files of their own, so that text and contacts arrive with the first packets.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX module with a directive that Rolldown does not know; it warns once a file.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // The component's name is enough: each page that has a script spells its file name out.
            output: {
              entryFileNames: ({ name }) => `_astro/${name.split('.', 1)[0]}.[hash].js`,
            },
          },
        },
      },
    },
  },
  integrations: [
    astroI18next(),
    mdx(),
    ...sitemapWithAlternates(),
    firstFlight(),
    writeAtOnce(),
    fullTextIndex(),
    offlineCopies(),
    hostSettings(),
    contentChecks(),
    showChangesAtOnce(),
    editor(process.env.SIGN_IN_RELAY),
    buildBesideOldSite(),
  ],
});
