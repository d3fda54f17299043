import { describe, expect, it } from 'vitest';
import {
  absoluteUrl,
  getCounterparts,
  getLinkTarget,
  getWrittenAddress,
  pagePathname,
  programmePathname,
} from '../../../src/domain/url.ts';
import { localeKeys, pageIds, site } from '../../../src/site.ts';

describe('addresses', () => {
  it('of pages have the words of their language', () => {
    expect([pagePathname('en', 'programmes'), pagePathname('nl', 'programmes')]).toEqual([
      '/en/programmes/',
      '/nl/programmas/',
    ]);
    expect([pagePathname('en', 'home'), pagePathname('nl', 'not-found')]).toEqual(['/en/', '/nl/404.html']);
  });

  it('of programmes stand below the programmes page', () => {
    expect(programmePathname('nl', 'gezinshereniging')).toBe('/nl/programmas/gezinshereniging/');
  });

  it('are all different', () => {
    const all = localeKeys.flatMap((locale) => pageIds.map((id) => pagePathname(locale, id)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('are completed with the address of the site', () => {
    expect(absoluteUrl('/en/contact/')).toBe(`${site.url}/en/contact/`);
  });

  it('of counterparts come from one question, asked once a language', () => {
    expect(getCounterparts((locale) => pagePathname(locale, 'search'))).toEqual({
      en: '/en/search/',
      nl: '/nl/zoeken/',
    });
  });
});

describe('a link of a text', () => {
  it('to a page of the site leads below the base, any other where it says', () => {
    expect(getLinkTarget('/en/contact/')).toBe(`${site.base}en/contact/`);
    expect(
      ['#here', 'https://ind.nl/', '//other.example/', 'mailto:a@iom.int'].filter(
        (written) => getLinkTarget(written) !== written,
      ),
    ).toEqual([]);
    expect(getWrittenAddress(getLinkTarget('/en/contact/'))).toBe('/en/contact/');
  });
});
