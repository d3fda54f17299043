import { diagnose, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page } from '../parse-page.ts';
import { getFileName, type BuiltSite } from '../site.ts';

const indexName = 'pagefind/pagefind-entry.json';

/** The full text of every page that is to be found is in the index of its language; an index of nothing is no error to the program that makes it. */
export function checkSearchIndex({ files, pages, expectations }: BuiltSite): Diagnostic[] {
  const file = files.find(({ name }) => name === indexName);
  const counts = readCounts(file?.text ?? '');
  const langs = new Map(expectations.pages.map(({ pathname, lang }) => [getFileName(pathname), lang]));
  const wanted = Map.groupBy(pages.filter(isIndexed), ({ name }) => langs.get(name) ?? '');
  return [...wanted].flatMap(([lang, indexed]) => {
    const found = counts.get(lang) ?? 0;
    if (found === indexed.length) return [];
    return [
      diagnose(
        'out/search-index',
        { file: file?.path ?? indexName, position: 'unknown' },
        { lang, expected: indexed.length, found },
      ),
    ];
  });
}

const isIndexed = ({ elements }: Page) =>
  elements.some((element) => getAttribute(element, 'data-pagefind-body') !== undefined);

/** Pages by language, as Pagefind notes them; nothing when the file cannot be read. */
function readCounts(text: string): ReadonlyMap<string, number> {
  try {
    const { languages } = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
    return new Map(Object.entries(languages).map(([lang, { page_count: count }]) => [lang, count]));
  } catch {
    return new Map();
  }
}
