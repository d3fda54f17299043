import { createHash } from 'node:crypto';
import { checkSite } from '../../../../src/checks/built-site/check-site.ts';
import { getExpectations } from '../../../../src/checks/built-site/expectations.ts';
import type { SiteFile } from '../../../../src/checks/built-site/read-site.ts';
import { getFileName } from '../../../../src/checks/built-site/site.ts';
import { parseContent } from '../../../../src/checks/content.ts';
import { formatMessage, formatTextReport } from '../../../../src/checks/report/text.ts';
import { changeFiles } from '../clean-content.ts';

const getOwnExpectations = () => getExpectations(parseContent(changeFiles({})));

const expectations = getOwnExpectations();

/** The facts of a programme, on its pages. */
const describeFacts = (pathname: string): string =>
  expectations.facts
    .filter((expected) => expected.pathname === pathname)
    .flatMap(({ rows, anywhere }) => [...rows.flatMap(({ facts }) => facts), ...anywhere])
    .map(({ shown }) => `\n<p>${shown}</p>`)
    .join('');

/** Code that the policy of every page allows by its hash. */
export const allowedCode = 'document.title';

const policy = `default-src 'none'; script-src 'self' 'sha256-${createHash('sha256').update(allowedCode).digest('base64')}'; style-src 'self'`;

/** A built site with every page that the clean content asks for. */
const cleanPages = new Map(
  expectations.pages.map(({ pathname, lang, canonical, alternates }) => {
    const head = [
      ...(canonical === undefined ? [] : [`<link rel="canonical" href="${canonical}">`]),
      ...Array.from(
        alternates,
        ([hreflang, href]) => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`,
      ),
    ];
    const text = `<!DOCTYPE html>
<html lang="${lang}">
<head>
<title>Title</title><meta http-equiv="content-security-policy" content="${policy}">
${head.join('\n')}
</head>
<body>
<h1 id="top">Heading</h1>
<p>Text</p>${describeFacts(pathname)}
</body>
</html>
`;
    return [getFileName(pathname) ?? '', text] as const;
  }),
);

const sitemap = `<urlset>${expectations.pages
  .flatMap(({ canonical }) => canonical ?? [])
  .map((url) => `<url><loc>${url}</loc></url>`)
  .join('\n')}</urlset>`;

/** New contents for files of the site; undefined deletes one; a function changes what is there. */
export type SiteChanges = Readonly<Record<string, string | undefined | ((text: string) => string)>>;

function changeSite(changes: SiteChanges): SiteFile[] {
  const files = new Map([...cleanPages, ['sitemap-0.xml', sitemap] as const]);
  for (const [name, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(files.get(name) ?? '') : change;
    if (text === undefined) files.delete(name);
    else files.set(name, text);
  }
  return Array.from(files, ([name, text]) => ({ name, path: `dist/${name}`, text }));
}

/** Every problem after these changes. What is read of it is whole, unless the site itself says "undefined". */
export function check(changes: SiteChanges) {
  const files = changeSite(changes);
  const found = checkSite(files, getOwnExpectations());
  for (const diagnostic of found) {
    const message = formatMessage(diagnostic).join(' ');
    if (/\bundefined\b/.test(message) && !files.some(({ text }) => text.includes('undefined')))
      throw new Error(`Something is missing: ${message}`);
  }
  return found;
}

export const report = (changes: SiteChanges): string => formatTextReport(check(changes), 'All in order.');

/** Code and place of each problem: "file:line:column code". */
export const list = (changes: SiteChanges): string[] =>
  check(changes).map(({ file, position, code }) =>
    position === 'unknown' ? `${file} ${code}` : `${file}:${position.line}:${position.column} ${code}`,
  );

/** The same for one page with other words in its paragraph, which stands in line 12, column 4, of the English contact page. */
export const listBody = (body: string): string[] =>
  list({ 'en/contact/index.html': (text) => text.replace('Text', () => body) }).map((problem) =>
    problem.replace('dist/en/contact/index.html:', ''),
  );
