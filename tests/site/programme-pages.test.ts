import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatCountry } from '../../src/domain/country.ts';
import { getKnown } from '../../src/domain/fact.ts';
import { programmePathname } from '../../src/domain/url.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { getAttribute, getText, listElements, listInside } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { readProgrammeFiles } from '../programme-files.ts';

const pages = localeKeys.flatMap((locale) =>
  readProgrammeFiles(locale).map((programme) => {
    const pathname = programmePathname(locale, programme.text.slug);
    const html = readBuiltPage(listBuiltPages().find((page) => page.pathname === pathname)!);
    return { ...programme, locale, pathname, html, elements: listElements(html) };
  }),
);

const hasClass = (name: string) => (element: Parameters<typeof getAttribute>[0]) =>
  (getAttribute(element, 'class') ?? '').split(' ').includes(name);

const readPlace = (id: string) =>
  parse(readFileSync(join(import.meta.dirname, '../../src/content/places', `${id}.yaml`), 'utf8')) as {
    kind: string;
    name: Record<string, string>;
  };

describe('a map', () => {
  const withCountries = pages.filter(({ facts }) =>
    getKnown(facts.countries)?.some((code) => code !== site.phoneCountry),
  );

  it('of countries stands where a programme works abroad, and nowhere else', () => {
    const isDrawn = ({ elements }: (typeof pages)[number]) => elements.some(hasClass('map-borders'));
    expect(pages.filter(isDrawn)).toEqual(withCountries);
    expect(new Set(withCountries.map(({ id }) => id))).toEqual(
      new Set(['dna-sampling', 'includ-eu', 'afghan-transfer']),
    );
  });

  it.each(withCountries)('on $pathname has a shape for each country, and the same list in words', (page) => {
    const map = page.elements.find(hasClass('map'))!;
    const codes = getKnown(page.facts.countries)!;
    expect(listInside(map).filter(hasClass('map-shown'))).toHaveLength(codes.length);
    expect(getAttribute(map, 'aria-hidden')).toBe('true');
    for (const code of codes) expect(page.html).toContain(formatCountry(code, locales[page.locale].intl));
  });

  it.each(pages.filter(({ id }) => id === 'samen'))(
    'on $pathname has a point for each city, and the same list in words',
    (page) => {
      const map = page.elements.find(hasClass('map'))!;
      const cities = getKnown(page.facts.places)!
        .map(readPlace)
        .filter(({ kind }) => kind === 'city');
      expect(listInside(map).filter(({ tagName }) => tagName === 'circle')).toHaveLength(cities.length);
      for (const { name } of cities) expect(page.html).toContain(name[page.locale]);
    },
  );

  it('takes 1,500 bytes at most', () => {
    const maps = pages.flatMap(({ html }) =>
      Array.from(html.matchAll(/<svg class="map[\s\S]*?<\/svg>/g), ([svg]) => svg),
    );
    expect(maps).toHaveLength(4 * localeKeys.length);
    for (const svg of maps) expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(1500);
  });
});

describe('what a reader may not know', () => {
  it.each(pages)('is explained on $pathname itself, with a way there and back', ({ elements }) => {
    const hrefs = new Map(elements.map((element) => [getAttribute(element, 'id'), element]));
    const terms = elements.filter(hasClass('term'));
    for (const term of terms) {
      const word = hrefs.get(getAttribute(term, 'href')!.slice(1))!;
      const back = listInside(word).find(({ tagName }) => tagName === 'a')!;
      expect(hrefs.get(getAttribute(back, 'href')!.slice(1))).toBe(term);
    }
    expect(elements.filter(hasClass('word'))).toHaveLength(terms.length);
  });

  it('has the word of the other language beside it', () => {
    const { elements } = pages.find(({ locale, id }) => locale === 'en' && id === 'resettlement')!;
    const word = elements.find((element) => getAttribute(element, 'id') === 'word-coa')!;
    const dutch = listInside(word).find((element) => getAttribute(element, 'lang') === 'nl')!;
    expect(getText(dutch)).toBe('Nederlands: COA, Centraal Orgaan opvang asielzoekers');
  });
});

describe('in short', () => {
  it.each(pages.filter(({ id }) => id === 'dna-sampling'))(
    '$pathname tells the steps in their order, and what is free with who says so',
    ({ elements, facts, text, html }) => {
      const steps = elements.find(hasClass('steps'))!;
      expect(
        listInside(steps)
          .filter(({ tagName }) => tagName === 'li')
          .map((step) => getText(step)),
      ).toEqual(getKnown(facts.steps)!.map((id) => text.steps![id]));
      expect(html).toContain(text.free!['dna-test']);
      expect(html).toContain('https://ind.nl/en/dna-test');
    },
  );

  it.each(pages)(
    '$pathname invites nobody to write to the mailbox of an ended programme',
    ({ facts, elements, contact }) => {
      const invites = elements.some((element) => getAttribute(element, 'href') === '#contact');
      expect(invites).toBe(contact !== undefined && facts.lifecycle.status !== 'ended');
    },
  );
});
