import { diagnose } from '../../diagnostic.ts';
import { getAttribute } from '../page.ts';
import { getFileName, type Rule } from '../site.ts';

const indexName = 'pagefind/pagefind-entry.json';

/** The full text of every page that is to be found is in the index of its language; an index of nothing is no error to the program that makes it. */
export const checkSearchIndex: Rule = ({ expectations }) => {
  const langs = new Map(expectations.pages.map(({ pathname, lang }) => [getFileName(pathname), lang]));
  const wanted = new Map<string, number>();
  let index: { readonly path: string; readonly counts: ReadonlyMap<string, number> } | undefined;
  return {
    isConcerned: (tag) => getAttribute(tag, 'data-pagefind-body') !== undefined,
    checkPage(page, bodies) {
      const lang = langs.get(page.name) ?? '';
      if (bodies.length > 0) wanted.set(lang, (wanted.get(lang) ?? 0) + 1);
      return [];
    },
    checkFile({ name, path, text }) {
      if (name === indexName) index = { path, counts: readCounts(text) };
      return [];
    },
    checkWhole: () =>
      [...wanted].flatMap(([lang, expected]) => {
        const found = index?.counts.get(lang) ?? 0;
        if (found === expected) return [];
        return [
          diagnose(
            'out/search-index',
            { file: index?.path ?? indexName, position: 'unknown' },
            { lang, expected, found },
          ),
        ];
      }),
  };
};

/** Pages by language, as Pagefind notes them; nothing when the file cannot be read. */
function readCounts(text: string): ReadonlyMap<string, number> {
  try {
    const { languages } = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
    return new Map(Object.entries(languages).map(([lang, { page_count: count }]) => [lang, count]));
  } catch {
    return new Map();
  }
}
