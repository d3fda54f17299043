import type { HeaderTable } from './headers.ts';

/** What the pages say of themselves, where no header can. */
const inPages: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'in the page, without `frame-ancestors`: anybody may frame it',
  'Referrer-Policy': 'in the page (`<meta name="referrer">`); files that are no pages have none',
};

/** GitHub Pages sends its own headers and no others: which ones of the table are missing there, for people. */
export function formatGithubPagesNotes(table: HeaderTable): string {
  const names = [...new Set(table.flatMap(({ headers }) => Object.keys(headers)))];
  return `${[
    '# What GitHub Pages cannot do',
    '',
    'GitHub Pages lets nobody set headers. It is for previews. The file `.nojekyll` in the site makes it serve folders whose names begin with `_`.',
    '',
    '| header | on GitHub Pages |',
    '| --- | --- |',
    ...names.map((name) => `| ${name} | ${inPages[name] ?? 'not sent'} |`),
    '',
    'Nor does it lead from old addresses to new ones, choose a language by `Accept-Language`, have a “not found” page for each language (every missing address gets the one in all languages), or keep sensitive pages out of caches.',
  ].join('\n')}\n`;
}
