import { describe, expect, it } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { getRankableEntry, rankEntries } from '../../src/search/rank-entries.ts';
import { readSearchList } from '../../src/search/read-search-list.ts';
import { splitWords } from '../../src/search/split-words.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales } from '../../src/site.ts';
import { getAttribute, getText, listElements } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { readProgrammes } from '../read-programmes.ts';

const read = (pathname: string) =>
  readBuiltPage(listBuiltPages().find((page) => page.pathname === pathname)!);

const readText = (pathname: string) =>
  getText(listElements(read(pathname)).find(({ tagName }) => tagName === 'main')!);

const programmes = localeKeys.flatMap((locale) =>
  readProgrammes(locale).map((programme) => ({
    ...programme,
    locale,
    dictionary: readDictionary(locale),
  })),
);
const isEnded = ({ facts }: (typeof programmes)[number]) => facts.lifecycle.status === 'ended';

describe('a programme that has ended', () => {
  it.each(programmes.filter(isEnded))(
    '$pathname says so, names the source, and speaks of the past',
    ({ pathname, dictionary }) => {
      const text = readText(pathname);
      const notice = text.indexOf(dictionary['status.ended.text']);
      const inShort = text.indexOf(dictionary['facts.heading.ended']);
      expect(notice).toBeGreaterThan(0);
      expect(inShort).toBeGreaterThan(notice);
      expect(text.slice(notice, inShort)).toContain(dictionary['source.label']);
      expect(text).toContain(dictionary['facts.ended']);
      const headings = listElements(read(pathname))
        .filter(({ tagName }) => tagName === 'dt' || tagName === 'h2')
        .map((element) => getText(element));
      for (const key of ['facts.heading', 'facts.forWhom', 'facts.whatWeDo', 'programme.text'] as const)
        expect(headings).not.toContain(dictionary[key]);
    },
  );

  it.each(localeKeys)('says so on its card in "%s", and no other does', (locale) => {
    const cards = listElements(read(pagePathname(locale, 'programmes'))).filter((element) =>
      getAttribute(element, 'class')?.split(' ').includes('programme-card'),
    );
    const ended = cards.filter((card) =>
      getText(card).endsWith(` ${readDictionary(locale)['status.card.ended']}`),
    );
    const expected = programmes.filter((programme) => programme.locale === locale && isEnded(programme));
    expect(
      ended.map((card) => expected.find(({ text }) => getText(card).startsWith(text.title))?.id),
    ).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
    expect(ended).toHaveLength(expected.length);
  });

  it.each(localeKeys)('stands lower in the search in "%s" than it would if it still ran', (locale) => {
    const listed = readSearchList(read(pagePathname(locale, 'search')));
    const asMarked = listed.map(getRankableEntry);
    const asIfRunning = asMarked.map((entry) => ({ ...entry, ended: false }));
    const ended = programmes.filter((programme) => programme.locale === locale && isEnded(programme));
    let lower = 0;
    for (const { pathname } of ended) {
      const place = listed.findIndex(({ href }) => href === pathname);
      const { title, line, phrases } = listed[place]!;
      for (const word of new Set([title, line, ...phrases].flatMap(splitWords))) {
        const marked = rankEntries(word, asMarked, locales[locale].commonWords).indexOf(place);
        const running = rankEntries(word, asIfRunning, locales[locale].commonWords).indexOf(place);
        expect(marked, word).toBeGreaterThanOrEqual(running);
        if (marked > running) lower += 1;
      }
    }
    expect(lower).toBeGreaterThan(0);
  });
});

describe('a programme of which nobody has said whether it still runs', () => {
  it.each(programmes.filter(({ facts }) => facts.lifecycle.status === 'unknown'))(
    '$pathname says of which year its text is',
    ({ pathname, dictionary }) => {
      expect(readText(pathname)).toContain(dictionary['status.leaflet'].replace('{{year}}', '2023'));
    },
  );
});
