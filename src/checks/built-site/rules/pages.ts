import { diagnose, getPlace } from '../../diagnostic.ts';
import { getAttribute } from '../page.ts';
import { getFileName, type Rule } from '../site.ts';

/** Every page that the content asks for is there, and says in which language it is. */
export const checkBuiltPages: Rule = ({ files, expectations }) => {
  const byName = Map.groupBy(expectations.pages, ({ pathname }) => getFileName(pathname));
  return {
    isConcerned: ({ name }) => name === 'html',
    checkPage(page, [html]) {
      const written = (html && getAttribute(html.tag, 'lang')?.value) ?? '';
      return (byName.get(page.name) ?? [])
        .filter(({ lang }) => lang !== written)
        .map(({ lang }) =>
          diagnose('out/lang', getPlace(page, html?.offset ?? 0), { written, expected: lang }),
        );
    },
    checkWhole() {
      const missing = expectations.pages.filter(({ pathname }) => !files.has(getFileName(pathname) ?? ''));
      const expected = expectations.pages.length;
      return missing.map(({ pathname }) =>
        diagnose(
          'out/page-count',
          { file: pathname, position: 'unknown' },
          { pathname, expected, found: expected - missing.length },
        ),
      );
    },
  };
};
