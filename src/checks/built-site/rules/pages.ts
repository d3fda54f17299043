import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute } from '../parse-page.ts';
import { getFileName, type BuiltSite } from '../site.ts';

/** Every page that the content asks for is there, and says in which language it is. */
export function checkBuiltPages({ files, pages, expectations }: BuiltSite): Diagnostic[] {
  const names = new Set(files.map(({ name }) => name));
  const byName = new Map(pages.map((page) => [page.name, page]));
  const missing = expectations.pages.filter(({ pathname }) => !names.has(getFileName(pathname) ?? ''));
  const expected = expectations.pages.length;
  return [
    ...missing.map(({ pathname }) =>
      diagnose(
        'out/page-count',
        { file: pathname, position: 'unknown' },
        { pathname, expected, found: expected - missing.length },
      ),
    ),
    ...expectations.pages.flatMap(({ pathname, lang }) => {
      const page = byName.get(getFileName(pathname) ?? '');
      const html = page?.elements.find(({ tag }) => tag === 'html');
      const written = (html && getAttribute(html, 'lang')?.value) ?? '';
      if (!page || written === lang) return [];
      return [diagnose('out/lang', getPlace(page, html?.offset ?? 0), { written, expected: lang })];
    }),
  ];
}
