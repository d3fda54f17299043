import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../src/i18n/read-dictionary.ts';
import { localeKeys, locales, site, type Locale } from '../../src/site.ts';
import { getAttribute, getText, listElements, type Element } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';

const blocks = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'a',
  'button',
  'label',
  'figcaption',
  'summary',
]);

const countWords = (text: string, words: readonly string[]) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => words.includes(word)).length;

/** Marked as another language, or an address, which has none. */
const isOfNoLanguage = (element: Element) =>
  getAttribute(element, 'lang') !== undefined || getAttribute(element, 'translate') === 'no';

/** True for an element whose language its own `lang`, or that of an element around it in the page, tells. */
function isMarked(element: Element): boolean {
  if (element.tagName === 'html') return false;
  if (getAttribute(element, 'lang') !== undefined) return true;
  return element.parentNode !== null && 'tagName' in element.parentNode && isMarked(element.parentNode);
}

/** Texts that have more frequent words of another language than of their own; parts marked with `lang` do not count. */
function findForeignTexts(html: string, locale: Locale): string[] {
  return listElements(html)
    .filter(({ tagName }) => blocks.has(tagName))
    .filter((element) => !isMarked(element))
    .map((element) => getText(element, isOfNoLanguage))
    .filter((text) => {
      const own = countWords(text, locales[locale].commonWords);
      return localeKeys.some(
        (other) => other !== locale && countWords(text, locales[other].commonWords) > own,
      );
    });
}

const pages = listBuiltPages().flatMap((page) => {
  const locale = localeKeys.find((key) => page.pathname.startsWith(`${site.base}${key}/`));
  return locale ? [[page.pathname, locale, readBuiltPage(page)] as const] : [];
});

describe('a page', () => {
  it.each(pages)('%s speaks its own language', (_pathname, locale, html) => {
    expect(findForeignTexts(html, locale)).toEqual([]);
  });

  it.each(pages)('%s shows no key of a dictionary', (_pathname, locale, html) => {
    const keys = Object.keys(readDictionary(locale)).filter((key) => key.includes('.'));
    const text = listElements(html)
      .map((element) => getText(element))
      .at(0)!;
    expect(keys.filter((key) => new RegExp(`(^|[\\s"])${RegExp.escape(key)}([\\s"]|$)`).test(text))).toEqual(
      [],
    );
  });

  it('that spoke another language would be found', () => {
    const page =
      '<html lang="en"><body><p>Dit is de tekst van een pagina.</p><div lang="nl"><p>Dit is de tekst van een pagina.</p></div></body></html>';
    expect(findForeignTexts(page, 'en')).toEqual(['Dit is de tekst van een pagina.']);
  });
});
