import type { AstroI18nextConfig } from 'astro-i18next';
import { i18nextOptions } from './src/i18n/i18next-options.ts';
import { localeKeys, locales, site } from './src/site.ts';

/** Everything here is derived: the languages and their routes stand in src/site.ts. */
export default {
  defaultLocale: site.defaultLocale,
  locales: [...localeKeys],
  showDefaultLocale: true,
  routes: Object.fromEntries(localeKeys.map((locale) => [locale, { ...locales[locale].routes }])),
  i18nextServer: i18nextOptions,
} satisfies AstroI18nextConfig;
