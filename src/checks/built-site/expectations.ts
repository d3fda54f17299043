import { absoluteUrl, pagePathname } from '../../domain/url.ts';
import { localeKeys, locales, site, type Locale } from '../../site.ts';
import { getWrittenFiles, parseContent, type Content } from '../content.ts';
import { getNodeText } from '../parse-mdx.ts';
import type { Registry } from '../registry.ts';
import type { SourceFile } from '../source-file.ts';
import { getExpectedFacts, type ExpectedFacts } from './expected-facts.ts';
import { getCounterpart, getSitePages, type SitePage } from '../site-pages.ts';

/** What the content lets one expect of the built site. */
export interface Expectations {
  readonly registry: Registry;
  readonly pages: readonly ExpectedPage[];
  readonly facts: readonly ExpectedFacts[];
  /** Names of the texts of the interface; none of them is a word for readers. */
  readonly textKeys: ReadonlySet<string>;
  /** Every word of content and dictionaries, in small letters. */
  readonly words: ReadonlySet<string>;
}

export interface ExpectedPage {
  readonly pathname: string;
  readonly lang: string;
  /** Absolute address; undefined for pages that search engines should not list. */
  readonly canonical: string | undefined;
  /** Absolute address of each version by `hreflang`. */
  readonly alternates: ReadonlyMap<string, string>;
}

/**
 * Every page with its language and its counterparts, from the content alone. A
 * build waits with them for its pages, so they keep nothing of the parsed content.
 */
export function getExpectations(content: Content): Expectations {
  const pages = getSitePages(content);
  return addWords(
    {
      registry: content.registry,
      pages: [describeLanguageChoice(), ...pages.map((page) => describePage(page, pages))],
      facts: getExpectedFacts(content),
      textKeys: new Set(
        content.dictionaries.flatMap(({ fields }) =>
          fields.texts.map(({ path }) => String(path[0])).filter((key) => key.includes('.')),
        ),
      ),
    },
    getWrittenFiles(content).map(({ path, text }) => ({ path, text })),
  );
}

/** Hardly any page asks for the words; then the files are parsed once more. */
function addWords(expectations: Omit<Expectations, 'words'>, files: readonly SourceFile[]): Expectations {
  let words: ReadonlySet<string> | undefined;
  return {
    ...expectations,
    get words() {
      return (words ??= findWords(files));
    },
  };
}

/** Words as readers see them: letters and digits without a blank between them, whatever tags stand inside. */
function findWords(files: readonly SourceFile[]): ReadonlySet<string> {
  const { entries, dictionaries } = parseContent({ files, icons: new Set() });
  const texts = [...entries, ...dictionaries].flatMap((file) => [
    ...(file.fields?.texts ?? []).map(({ value }) => String(value)),
    ...('page' in file ? (file.page?.nodes ?? []).map(getNodeText) : []),
  ]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}

/** The root asks for a language; it is where readers of any other language begin. */
function describeLanguageChoice(): ExpectedPage {
  const homes = localeKeys.map(
    (locale) => [locales[locale].lang, absoluteUrl(pagePathname(locale, 'home'))] as const,
  );
  return {
    pathname: site.base,
    lang: locales[site.defaultLocale].lang,
    canonical: absoluteUrl(site.base),
    alternates: new Map([...homes, ['x-default', absoluteUrl(site.base)]]),
  };
}

function describePage(page: SitePage, pages: readonly SitePage[]): ExpectedPage {
  const { pathname, locale, isListed } = page;
  const { lang } = locales[locale];
  if (!isListed) return { pathname, lang, canonical: undefined, alternates: new Map() };
  const versions = localeKeys.flatMap((other) => {
    const counterpart = getCounterpart(pages, page, other);
    return counterpart === undefined ? [] : [[locales[other].lang, absoluteUrl(counterpart)] as const];
  });
  return {
    pathname,
    lang,
    canonical: absoluteUrl(pathname),
    alternates: new Map([...versions, ...getDefaultVersion(page, pages)]),
  };
}

function getDefaultVersion(page: SitePage, pages: readonly SitePage[]): (readonly [string, string])[] {
  if (page.pathname === pagePathname(page.locale, 'home')) return [['x-default', absoluteUrl(site.base)]];
  const counterpart = getCounterpart(pages, page, site.defaultLocale satisfies Locale);
  return counterpart === undefined ? [] : [['x-default', absoluteUrl(counterpart)]];
}
