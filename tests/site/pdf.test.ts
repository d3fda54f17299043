import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serializeOuter } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { getKnown } from '../../src/domain/fact.ts';
import { formatOpeningTimes } from '../../src/domain/opening-hours.ts';
import { getPhoneNumber } from '../../src/domain/phone-number.ts';
import {
  absoluteUrl,
  handoutPathname,
  jointLeafletPathname,
  leafletPathname,
  pagePathname,
  programmePathname,
} from '../../src/domain/url.ts';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, site, type Locale } from '../../src/site.ts';
import { getAttribute, getText, listElements } from '../built-document.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';
import {
  listFactsInWords,
  readContactOnDisk,
  readHelplineOnDisk,
  readProgrammesOnDisk,
  type ProgrammeOnDisk,
} from '../printed-content.ts';
import { readTaggedPdf, squash, type TaggedPdf } from '../tagged-pdf.ts';

interface Expected {
  readonly pathname: string;
  readonly languages: readonly Locale[];
  readonly programmes: readonly ProgrammeOnDisk[];
  readonly pages: number;
}

const programmes = readProgrammesOnDisk();

const leaflets: readonly Expected[] = [
  ...localeKeys.map((locale) => ({
    pathname: leafletPathname(locale),
    languages: [locale],
    programmes,
    pages: 2,
  })),
  { pathname: jointLeafletPathname(), languages: localeKeys, programmes, pages: 2 * localeKeys.length },
];

const handouts: readonly Expected[] = localeKeys.flatMap((locale) =>
  programmes.map((programme) => ({
    pathname: handoutPathname(locale, programme.texts[locale].slug),
    languages: [locale],
    programmes: [programme],
    pages: 1,
  })),
);

const all = [...leaflets, ...handouts];
const name = ({ pathname }: Expected) => pathname;
const readBytes = (pathname: string) => readFileSync(join(builtSiteFolder, pathname.slice(site.base.length)));

const pdfs = new Map<string, TaggedPdf>();
beforeAll(async () => {
  for (const { pathname } of all) pdfs.set(pathname, await readTaggedPdf(readBytes(pathname)));
});
const get = ({ pathname }: Expected) => pdfs.get(pathname)!;

const mailAddresses = (text: string) => new Set(text.match(/[\w.+-]+@[\w.-]+\w/g));
const contactsOf = ({ programmes: printed }: Expected) =>
  printed.flatMap(({ facts }) => (facts.contact === 'none' ? [] : [readContactOnDisk(facts.contact)]));

it('the site has every leaflet and no other PDF', () => {
  const built = globSync('**/*.pdf', { cwd: builtSiteFolder }).map(
    (file) => site.base + file.replaceAll('\\', '/'),
  );
  expect(built.sort()).toEqual(all.map(name).sort());
  expect(built).toHaveLength(localeKeys.length + 1 + localeKeys.length * programmes.length);
});

describe.each(all.map((expected) => [expected.pathname, expected] as const))('%s', (_, expected) => {
  const mainLocale = expected.languages[0]!;

  it('has its pages and no more', () => {
    expect(get(expected).pages).toBe(expected.pages);
  });

  it('is tagged, claims PDF/UA-1, and shows its title and language', () => {
    const { isMarked, ua, showsTitle, title, lang, author } = get(expected);
    expect({ isMarked, ua, showsTitle, lang, author }).toEqual({
      isMarked: true,
      ua: '1',
      showsTitle: true,
      lang: locales[mainLocale].intl,
      author: locales[mainLocale].names.organisation,
    });
    expect(title).toBeTruthy();
  });

  it('carries the newest day of its texts as its only date', () => {
    const days = expected.programmes.flatMap(({ texts }) =>
      expected.languages.map((locale) => texts[locale].reviewed),
    );
    expect(get(expected).created >= days.sort().at(-1)!).toBe(true);
  });

  it('prints nothing smaller than 9.5 points', () => {
    expect(get(expected).smallestText).toBeGreaterThanOrEqual(9.5);
  });

  it('has one heading of the first level a language, and headings without a gap between levels', () => {
    const levels = get(expected)
      .elements.filter(({ role }) => /^H\d$/.test(role))
      .map(({ role }) => Number(role.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(expected.languages.length);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1));
  });

  it('lists its headings in the outline', () => {
    const { elements, outline } = get(expected);
    const headings = elements.filter(({ role }) => /^H[12]$/.test(role)).map(({ text }) => squash(text));
    expect(headings.filter((heading) => !outline.map(squash).includes(heading))).toEqual(
      // The helplines are not a part of the leaflet that one looks for by name.
      headings.filter((heading) => helplineHeadings.has(heading)),
    );
  });

  it('describes every picture', () => {
    const figures = get(expected).elements.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
  });

  it('prints the contacts of the registry, exactly, and no other address', () => {
    const { text, links } = get(expected);
    const registry = new Set(contactsOf(expected).flatMap(({ email }) => email ?? []));
    expect(mailAddresses(text)).toEqual(registry);
    expect(
      new Set(links.filter((link) => link.startsWith('mailto:')).map((link) => link.slice('mailto:'.length))),
    ).toEqual(registry);
  });

  it('prints phone numbers and opening hours of the registry, exactly', () => {
    const { text, links } = get(expected);
    for (const { phone, hours } of contactsOf(expected)) {
      if (phone !== undefined) {
        expect(text).toContain(getPhoneNumber(phone, site.phoneCountry)!.international);
        expect(links).toContain(`tel:${phone}`);
      }
      for (const locale of hours ? expected.languages : []) {
        for (const times of formatOpeningTimes(hours!, locales[locale].intl)) {
          expect(squash(text)).toContain(squash(times));
        }
      }
    }
  });

  it('prints every title and every known fact', () => {
    const text = squash(get(expected).text);
    const wanted = expected.languages.flatMap((locale) =>
      expected.programmes.flatMap((programme) => [
        programme.texts[locale].title,
        ...listFactsInWords(programme, locale),
      ]),
    );
    expect(wanted.filter((fact) => !text.includes(squash(fact)))).toEqual([]);
  });

  it('prints every helpline of its programmes', () => {
    const text = squash(get(expected).text);
    const ids = expected.programmes.flatMap(({ facts }) => facts.helplines);
    const wanted = expected.languages.flatMap((locale) =>
      ids.map(readHelplineOnDisk).flatMap((helpline) => [helpline.name[locale], helpline.number ?? '']),
    );
    expect(wanted.filter((words) => !text.includes(squash(words)))).toEqual([]);
  });
});

const helplineHeadings = new Set(
  localeKeys.map((locale) => squash(readDictionary(locale)['helplines.heading'])),
);

describe.each(leaflets.map((expected) => [expected.pathname, expected] as const))('%s', (_, expected) => {
  it('is read in the order of the programmes, then the contacts', () => {
    const headings = get(expected)
      .elements.filter(({ role }) => role === 'H2')
      .map(({ text }) => squash(text));
    const wanted = programmes.flatMap(({ texts }) =>
      expected.languages.map((locale) => squash(texts[locale].title)),
    );
    expect(headings.slice(0, wanted.length)).toEqual(wanted);
    const contact = expected.languages.map((locale) => readDictionary(locale)['contact.heading']);
    expect(headings.slice(wanted.length, wanted.length + contact.length)).toEqual(contact);
  });

  it('speaks each part in its own language', () => {
    const titles = get(expected).elements.filter(({ role }) => role === 'H1');
    expect(titles.map(({ lang }) => lang)).toEqual(expected.languages.map((locale) => locales[locale].intl));
    const contact = get(expected).elements.filter(({ role }) => role === 'Table');
    expect(contact.map(({ lang }) => lang)).toEqual(expected.languages.map((locale) => locales[locale].intl));
  });

  it('gives its table of contacts a header a column', () => {
    const headers = get(expected).elements.filter(({ role }) => role === 'TH');
    expect(headers.map(({ text }) => text)).toEqual(
      expected.languages.flatMap((locale) => [
        readDictionary(locale)['leaflet.table.programme'],
        readDictionary(locale)['leaflet.table.contact'],
      ]),
    );
  });
});

describe.each(handouts.map((expected) => [expected.pathname, expected] as const))('%s', (_, expected) => {
  const locale = expected.languages[0]!;
  const [programme] = expected.programmes;
  const text = programme!.texts[locale];
  const url = absoluteUrl(programmePathname(locale, text.slug));

  it('leads to its page by QR code and by address', () => {
    const figure = get(expected).elements.find(({ role }) => role === 'Figure');
    expect(figure?.alt).toContain(url);
    // Blanks only: an address keeps its hyphens.
    expect(get(expected).text.replace(/\s+/g, '')).toContain(url.replace('https://', ''));
    expect(get(expected).links).toContain(url);
  });

  it('says whether the contact is confirmed', () => {
    const contact = programme!.facts.contact;
    if (contact === 'none') {
      expect(squash(get(expected).text)).toContain(squash(text.withoutContact!));
    } else if (readContactOnDisk(contact).confirmed === 'not-yet') {
      expect(squash(get(expected).text)).toContain(squash(readDictionary(locale)['contact.unconfirmed']));
    }
  });

  it('prints the whole text of its page', () => {
    const page = listBuiltPages().find(({ pathname }) => pathname === programmePathname(locale, text.slug))!;
    const section = listElements(readBuiltPage(page)).find(
      (element) => getAttribute(element, 'aria-labelledby') === 'about',
    )!;
    const paragraphs = listElements(serializeOuter(section)).filter(({ tagName }) => tagName === 'p');
    expect(paragraphs.length).toBeGreaterThan(0);
    const printed = squash(get(expected).text);
    expect(
      paragraphs.map((paragraph) => getText(paragraph)).filter((words) => !printed.includes(squash(words))),
    ).toEqual([]);
  });
});

describe('the hand-out of a programme that has ended', () => {
  const ended = handouts.filter(
    ({ programmes: [programme] }) => programme!.facts.lifecycle.status === 'ended',
  );

  it.each(ended.map((expected) => [expected.pathname, expected] as const))(
    'speaks of the past: %s',
    (_, expected) => {
      const dictionary = readDictionary(expected.languages[0]!);
      const text = squash(get(expected).text);
      expect(text).toContain(squash(dictionary['programme.text.ended']));
      expect(text).toContain(squash(dictionary['facts.whatWeDid']));
      expect(text).not.toContain(squash(dictionary['facts.whatWeDo']));
    },
  );
});

describe('the hand-out of a sensitive programme', () => {
  const telling = /samen|violence|geweld|sexual|seksueel|sgbv|gender|afghan|risk|gevaar|transfer|overkomst/i;
  const sensitive = handouts.filter(({ programmes: [programme] }) => programme!.facts.sensitive);

  it('exists for two programmes in every language', () => {
    expect(sensitive).toHaveLength(2 * localeKeys.length);
  });

  it.each(sensitive.map((expected) => [expected.pathname, expected] as const))(
    '%s tells nothing by file name, title or properties',
    (pathname, expected) => {
      const { title, description, keywords, author } = get(expected);
      expect(
        [basename(pathname), title, description, keywords, author].filter((words) =>
          telling.test(words ?? ''),
        ),
      ).toEqual([]);
    },
  );
});

describe.each(localeKeys)('the page of leaflets in "%s"', (locale) => {
  const page = () => {
    const built = listBuiltPages().find(({ pathname }) => pathname === pagePathname(locale, 'leaflets'))!;
    return listElements(readBuiltPage(built)).filter(({ tagName }) => tagName === 'li');
  };

  it('lists every leaflet of the language with its pages, size and day', () => {
    const wanted = [...leaflets, ...handouts.filter(({ languages }) => languages[0] === locale)];
    const rows = page().flatMap((row) => {
      const link = listElements(serializeOuter(row)).find(
        (element) => getAttribute(element, 'href')?.endsWith('.pdf') ?? false,
      );
      return link ? [{ pathname: getAttribute(link, 'href'), words: getText(row) }] : [];
    });
    expect(rows.map(({ pathname }) => pathname).sort()).toEqual(wanted.map(name).sort());
    for (const { pathname, pages } of wanted) {
      const { words } = rows.find((row) => row.pathname === pathname)!;
      const kilobytes = Math.round(readBytes(pathname).length / 1000);
      expect(words).toMatch(new RegExp(`\\b${pages} pag`));
      expect(words).toContain(`${kilobytes} kB`);
      expect(words).toMatch(/\b20\d\d\b/);
    }
  });
});

it('a fact that nobody has said stands in no leaflet', () => {
  const unknown = programmes.filter(({ facts }) => getKnown(facts.since) === undefined);
  expect(unknown.length).toBeGreaterThan(0);
  for (const { texts } of unknown) {
    for (const locale of localeKeys) {
      const labels = get(
        handouts.find(({ pathname }) => pathname === handoutPathname(locale, texts[locale].slug))!,
      )
        .elements.filter(({ role }) => role === 'Lbl')
        .map(({ text }) => text);
      expect(labels).not.toContain(readDictionary(locale)['facts.since']);
    }
  }
});
