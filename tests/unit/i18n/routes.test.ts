import { initAstroI18next, localizePath } from 'astro-i18next';
import { describe, expect, it } from 'vitest';
import config from '../../../astro-i18next.config.ts';
import { pagePathname } from '../../../src/domain/url.ts';
import { localeKeys, pageIds, site } from '../../../src/site.ts';

describe('the routes that astro-i18next is given', () => {
  initAstroI18next(config);
  const pages = pageIds.filter((page) => page !== 'not-found');

  it.each(localeKeys.flatMap((locale) => pages.map((page) => [locale, page] as const)))(
    'lead astro-i18next in "%s" to the same page "%s" as the site',
    (locale, page) => {
      const path = localizePath(page === 'home' ? '/' : `/${page}`, locale, site.base);
      expect(path.replace(/\/?$/, '/')).toBe(pagePathname(locale, page));
    },
  );
});
