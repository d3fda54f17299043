import { describe, expect, it } from 'vitest';
import { pagePathname, programmePathname } from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, type Locale } from '../../src/site.ts';
import { getAttribute, getText, listElements, listInside, type Element } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { readProgrammeFiles } from '../programme-files.ts';

const readElements = (pathname: string): Element[] =>
  listElements(readBuiltPage(listBuiltPages().find((page) => page.pathname === pathname)!));

const getHrefs = (elements: readonly Element[]) =>
  elements.flatMap((element) => getAttribute(element, 'href') ?? []);

describe.each(localeKeys)('the finder in "%s"', (locale: Locale) => {
  const elements = readElements(pagePathname(locale, 'finder'));
  const byId = new Map(elements.map((element) => [getAttribute(element, 'id'), element]));
  const programmes = readProgrammeFiles(locale);
  const situations = programmes.flatMap((programme) =>
    programme.facts.situations.map(({ id }) => ({ words: programme.text.situations[id]!, ...programme })),
  );
  /** The words, and for a programme that has ended a sentence that says so. */
  const findLinks = ({ words, facts }: (typeof situations)[number]) =>
    elements.filter(
      (element) =>
        element.tagName === 'a' &&
        getText(element).replace(/\s+/g, ' ').trim() ===
          (facts.lifecycle.status === 'ended' ? `${words} ${readDictionary(locale)['status.ended']}` : words),
    );

  it('has every situation of the programmes once, and the one that nothing fits', () => {
    const links = elements.filter((element) => element.tagName === 'a');
    for (const situation of situations) expect(findLinks(situation)).toHaveLength(1);
    expect(getHrefs(links)).toContain('#none');
    expect(situations.length).toBeGreaterThanOrEqual(9);
  });

  it.each(situations)('"$words" ends in one programme and one contact, or in a reason', (programme) => {
    const { words } = programme;
    const [link] = findLinks(programme);
    const answer = byId.get(getAttribute(link!, 'href')!.slice(1))!;
    const inside = listInside(answer);
    const hrefs = getHrefs(inside);
    const overview = pagePathname(locale, 'programmes');

    expect(getText(answer)).toContain(words);
    expect(hrefs.filter((href) => href.startsWith(overview))).toEqual([
      programmePathname(locale, programme.text.slug),
    ]);
    expect(hrefs.filter((href) => href.startsWith('mailto:'))).toEqual(
      programme.contact?.email === undefined ? [] : [`mailto:${programme.contact.email}`],
    );
    if (programme.contact === undefined) {
      expect(getText(answer)).toContain(readDictionary(locale)['contact.none']);
      expect(getText(answer)).toContain(programme.text.withoutContact);
    }
    expect(hrefs).toContain('#main');
  });

  it('shows helplines before the contact of the programme that has them', () => {
    for (const { facts, text } of programmes.filter(({ facts }) => facts.helplines.length > 0)) {
      const hrefs = getHrefs(listInside(byId.get(text.slug)!));
      expect(hrefs[0]).toBe('tel:112');
      expect(hrefs.findIndex((href) => href.startsWith('mailto:'))).toBeGreaterThan(
        facts.helplines.length - 1,
      );
    }
  });

  it('says in the address of an answer no more than the address of its programme does', () => {
    const answers = situations.map(({ text }) => text.slug);
    const targets = getHrefs(elements).filter((href) => /^#./.test(href));
    expect(new Set(targets)).toEqual(new Set([...answers, 'main', 'none'].map((id) => `#${id}`)));
  });

  it('is one step from home, from the directory and from "not found"', () => {
    for (const page of ['home', 'contact', 'not-found'] as const) {
      expect(getHrefs(readElements(pagePathname(locale, page)))).toContain(pagePathname(locale, 'finder'));
    }
  });
});
