import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { ExpectedPage } from '../expectations.ts';
import { getAttribute, type Page } from '../page.ts';
import { getFileName, type Rule } from '../site.ts';

/** Each page names its own address and its version in every language; so, page by page, they name each other. */
export const checkLanguage: Rule = ({ expectations }) => {
  const byName = Map.groupBy(expectations.pages, ({ pathname }) => getFileName(pathname));
  return {
    checkPage: (page) =>
      (byName.get(page.name) ?? []).flatMap((expected) => [
        ...checkCanonical(page, expected),
        ...checkAlternates(page, expected),
      ]),
  };
};

interface HeadLink {
  readonly rel: string;
  readonly hreflang: string;
  readonly href: string;
  readonly offset: number;
}

function getHeadLinks(page: Page, rel: string): HeadLink[] {
  return page.elements
    .filter(({ tag }) => tag === 'link')
    .map((element) => ({
      rel: getAttribute(element, 'rel')?.value ?? '',
      hreflang: getAttribute(element, 'hreflang')?.value ?? '',
      href: getAttribute(element, 'href')?.value ?? '',
      offset: element.offset,
    }))
    .filter((link) => link.rel === rel);
}

function checkCanonical(page: Page, { canonical = '' }: ExpectedPage): Diagnostic[] {
  const links = getHeadLinks(page, 'canonical');
  if (links.length === 0 && canonical !== '') {
    return [diagnose('out/canonical', getPlace(page, 0), { written: '', expected: canonical })];
  }
  return links
    .filter(({ href }, index) => href !== canonical || index > 0)
    .map(({ href, offset }) =>
      diagnose('out/canonical', getPlace(page, offset), { written: href, expected: canonical }),
    );
}

function checkAlternates(page: Page, { alternates }: ExpectedPage): Diagnostic[] {
  const links = getHeadLinks(page, 'alternate').filter(({ hreflang }) => hreflang !== '');
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
