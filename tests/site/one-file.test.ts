import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDay } from '../../src/domain/calendar.ts';
import type { ContactPoint } from '../../src/domain/contact-point.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { getAttribute, getText, listElements } from '../built-document.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';
import { readProgrammes } from '../read-programmes.ts';

const readContact = (id: string) =>
  parse(
    readFileSync(join(import.meta.dirname, `../../src/content/contacts/${id}.yaml`), 'utf8'),
  ) as ContactPoint;

describe.each(localeKeys)('the whole site in one file, in "%s"', (locale) => {
  const html = readFileSync(join(builtSiteFolder, locale, 'all.html'), 'utf8');
  const elements = listElements(html);
  const text = getText(elements[0]!);
  const programmes = readProgrammes(locale);

  it('has at most 100,000 bytes', () => {
    console.info(`${locale}/all.html has ${Buffer.byteLength(html)} bytes.`);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
  });

  it('asks for nothing and runs nothing', () => {
    const loading = elements.filter(
      (element) =>
        ['script', 'img', 'link', 'iframe', 'object', 'embed', 'source', 'video', 'audio'].includes(
          element.tagName,
        ) || getAttribute(element, 'src') !== undefined,
    );
    expect(loading.map(({ tagName }) => tagName)).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('leads to its own places or, with the whole address, to the web', () => {
    const links = elements.flatMap((element) => getAttribute(element, 'href') ?? []);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !/^(?:#|https:\/\/|mailto:|tel:)/.test(href))).toEqual([]);
  });

  it('has the text, and the contact, of every programme that is not sensitive', () => {
    const open = programmes.filter(({ facts }) => !facts.sensitive);
    expect(open.length).toBeGreaterThan(0);
    for (const { text: words, facts } of open) {
      expect(text).toContain(words.title);
      for (const sentence of words.whatWeDo) expect(text).toContain(sentence);
      if (facts.contact !== 'none') expect(text).toContain(readContact(facts.contact).email);
    }
  });

  it('has nothing of the sensitive ones: no name, address, mailbox or word that only they use', () => {
    const sensitive = programmes.filter(({ facts }) => facts.sensitive);
    for (const { text: words, facts } of sensitive) {
      expect(html).not.toContain(words.title);
      expect(html).not.toContain(words.slug);
      if (facts.contact !== 'none') expect(html).not.toContain(readContact(facts.contact).email);
    }
    expect(html).not.toMatch(/violence|geweld|sgbv|afghan/i);
  });

  it('says of which day it is: the latest on which one of its texts was checked', () => {
    const days = programmes.filter(({ facts }) => !facts.sensitive).map(({ text: { reviewed } }) => reviewed);
    expect(text).toContain(formatDay(days.sort().at(-1)!, locales[locale].intl));
  });

  it('is for no search engine, and not for the search of the site', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('data-pagefind');
    expect(readFileSync(join(builtSiteFolder, 'sitemap-0.xml'), 'utf8')).not.toContain('/all');
  });

  it('is found from the foot of every page, by way of the page about keeping', () => {
    const keep = `${site.base}${locale}/${locales[locale].routes.keep}/`;
    const pages = listBuiltPages().filter(
      ({ pathname }) => pathname.startsWith(`${site.base}${locale}/`) && !pathname.endsWith('/all.html'),
    );
    for (const page of pages) expect(readBuiltPage(page), page.pathname).toContain(`href="${keep}"`);
    expect(readBuiltPage(pages.find(({ pathname }) => pathname === keep)!)).toContain(
      `href="${site.base}${locale}/all.html"`,
    );
  });
});
