import { describe, expect, it } from 'vitest';
import {
  absoluteUrl,
  contactFilePathname,
  dataPathname,
  feedPathname,
  getCounterparts,
  getLinkTarget,
  getWrittenAddress,
  handoutPathname,
  jointLeafletPathname,
  leafletPathname,
  pagePathname,
  programmePathname,
  showPathname,
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

  it('of a programme in large type and of its sheet stand beside its page', () => {
    expect(handoutPathname('nl', 'gezinshereniging')).toBe('/nl/programmas/gezinshereniging.pdf');
    expect(showPathname('en', 'family')).toBe('/en/programmes/family/show/');
    expect(showPathname('nl', 'gezin')).toMatch(/^\/nl\/programmas\/gezin\/[a-z]+\/$/);
  });

  it('of files say what they hold', () => {
    expect(leafletPathname('nl')).toBe('/nl/leaflet.pdf');
    expect(jointLeafletPathname()).toBe('/leaflet-en-nl.pdf');
    expect(contactFilePathname('nl', 'family', 'vcf')).toBe('/nl/contact/family.vcf');
    expect(dataPathname('contacts.json')).toBe('/data/contacts.json');
    expect(feedPathname('en')).toMatch(/^\/en\/[a-z]+\.[a-z]+$/);
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
