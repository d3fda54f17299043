import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { ExpectedPage } from '../expectations.ts';
import { getAttribute, type Page, type PageElement } from '../page.ts';
import { getFileName, type Rule } from '../site.ts';

/** Each page names its own address and its version in every language; so, page by page, they name each other. */
export const checkLanguage: Rule = ({ expectations }) => {
  const byName = Map.groupBy(expectations.pages, ({ pathname }) => getFileName(pathname));
  return {
    isConcerned: ({ name }) => name === 'link',
    checkPage: (page, links) =>
      (byName.get(page.name) ?? []).flatMap((expected) => [
        ...checkCanonical(page, getHeadLinks(links, 'canonical'), expected),
        ...checkAlternates(page, getHeadLinks(links, 'alternate'), expected),
      ]),
  };
};

interface HeadLink {
  readonly hreflang: string;
  readonly href: string;
  readonly offset: number;
}

function getHeadLinks(links: readonly PageElement[], rel: string): HeadLink[] {
  return links
    .filter(({ tag }) => (getAttribute(tag, 'rel')?.value ?? '') === rel)
    .map(({ tag, offset }) => ({
      hreflang: getAttribute(tag, 'hreflang')?.value ?? '',
      href: getAttribute(tag, 'href')?.value ?? '',
      offset,
    }));
}

function checkCanonical(
  page: Page,
  links: readonly HeadLink[],
  { canonical = '' }: ExpectedPage,
): Diagnostic[] {
  if (links.length === 0 && canonical !== '') {
    return [diagnose('out/canonical', getPlace(page, 0), { written: '', expected: canonical })];
  }
  return links
    .filter(({ href }, index) => href !== canonical || index > 0)
    .map(({ href, offset }) =>
      diagnose('out/canonical', getPlace(page, offset), { written: href, expected: canonical }),
    );
}

function checkAlternates(
  page: Page,
  written: readonly HeadLink[],
  { alternates }: ExpectedPage,
): Diagnostic[] {
  const links = written.filter(({ hreflang }) => hreflang !== '');
  const missing = [...alternates]
    .filter(([hreflang]) => !links.some((link) => link.hreflang === hreflang))
    .map(([hreflang, expected]) =>
      diagnose('out/hreflang', getPlace(page, 0), { hreflang, written: '', expected }),
    );
  const wrong = links
    .filter(({ hreflang, href }) => alternates.get(hreflang) !== href)
    .map(({ hreflang, href, offset }) =>
      diagnose('out/hreflang', getPlace(page, offset), {
        hreflang,
        written: href,
        expected: alternates.get(hreflang) ?? '',
      }),
    );
  return [...missing, ...wrong];
}
