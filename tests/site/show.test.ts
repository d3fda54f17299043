import { describe, expect, it } from 'vitest';
import { absoluteUrl, programmePathname, showPathname } from '../../src/domain/url.ts';
import { localeKeys } from '../../src/site.ts';
import { getAttribute, getText, listElements, listInside } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { readProgrammeFiles } from '../programme-files.ts';
import { scanQrCode } from '../scan-qr-code.ts';

const pages = localeKeys.flatMap((locale) =>
  readProgrammeFiles(locale).map((programme) => ({
    ...programme,
    locale,
    pathname: showPathname(locale, programme.text.slug),
    page: programmePathname(locale, programme.text.slug),
  })),
);

const read = (pathname: string) =>
  listElements(readBuiltPage(listBuiltPages().find((page) => page.pathname === pathname)!));

describe('the page in large type', () => {
  it.each(pages)(
    '$pathname has a QR code that opens its mailbox, or else the page of the programme',
    (shown) => {
      const code = read(shown.pathname).find((element) => getAttribute(element, 'class') === 'qr-code')!;
      const [ground, bars] = listInside(code).map((path) => getAttribute(path, 'd')!);
      const size = Number(getAttribute(code, 'viewBox')?.split(' ')[2]);
      const email = shown.contact?.email;
      expect(scanQrCode({ path: bars!, size })).toBe(
        email === undefined ? absoluteUrl(shown.page) : `mailto:${email}`,
      );
      expect(getAttribute(code, 'aria-label')).toBe(email ?? absoluteUrl(shown.page));
      expect(ground).toBe(`M0 0h${size}v${size}H0z`);
    },
  );

  it.each(pages)('$pathname says name and contact in every language', ({ id, locale, pathname, contact }) => {
    const elements = read(pathname);
    const main = elements.find(({ tagName }) => tagName === 'main')!;
    for (const other of localeKeys) {
      const { text } = readProgrammeFiles(other).find((programme) => programme.id === id)!;
      const block = elements.find(
        (element) => other !== locale && getAttribute(element, 'lang') === other && element.tagName === 'div',
      );
      expect(getText(other === locale ? main : block!)).toContain(text.neutralTitle ?? text.title);
    }
    const hrefs = listInside(main).flatMap((element) => getAttribute(element, 'href') ?? []);
    expect(hrefs.filter((href) => /^(?:mailto|tel):/.test(href))).toEqual([
      ...(contact?.email === undefined ? [] : [`mailto:${contact.email}`]),
      ...(contact?.phone === undefined ? [] : [`tel:${contact.phone}`]),
    ]);
  });

  it.each(pages.filter(({ facts }) => facts.sensitive))(
    '$pathname does not name what its programme is about',
    ({ pathname, id }) => {
      const text = getText(read(pathname).find(({ tagName }) => tagName === 'html')!);
      for (const locale of localeKeys) {
        const programme = readProgrammeFiles(locale).find((other) => other.id === id)!;
        expect(text).not.toContain(programme.text.title);
        expect(text).not.toContain(programme.text.summary);
      }
    },
  );

  it.each(pages)(
    '$pathname stays out of search engines, and is one step from its programme',
    ({ pathname, page }) => {
      const robots = read(pathname).find((element) => getAttribute(element, 'name') === 'robots')!;
      expect(getAttribute(robots, 'content')).toBe('noindex');
      expect(read(page).map((element) => getAttribute(element, 'href'))).toContain(pathname);
    },
  );
});
