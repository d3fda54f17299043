import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorFolder } from '../../src/admin/editor-folder.ts';
import { checkSite } from '../../src/checks/built-site/check-site.ts';
import { getExpectations } from '../../src/checks/built-site/expectations.ts';
import { readSite, type SiteFile } from '../../src/checks/built-site/read-site.ts';
import { parseContent } from '../../src/checks/content.ts';
import { readSources } from '../../src/checks/read-content.ts';
import { site } from '../../src/site.ts';
import { siteFolder } from '../../src/build/site-folder.ts';
import { builtSiteFolder } from '../built-site.ts';

const expectations = getExpectations(parseContent(readSources(process.cwd())));
// The editor is written after the checks and is no business of theirs.
const built = readSite(builtSiteFolder).filter(({ name }) => !name.startsWith(`${editorFolder}/`));

type Change = (text: string) => string;

const swap =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${String(from)} is not there.`);
    return changed;
  };

/** "file:line:column code" for every problem of the built site after these changes. */
function check(changes: Readonly<Record<string, Change | undefined>>): string[] {
  const files: SiteFile[] = built.flatMap((file) => {
    if (!(file.name in changes)) return [file];
    const change = changes[file.name];
    return change ? [{ ...file, text: change(file.text) }] : [];
  });
  return checkSite(files, expectations).map(({ file, position, code }) =>
    position === 'unknown' ? `${file} ${code}` : `${file}:${position.line}:${position.column} ${code}`,
  );
}

const codes = (changes: Readonly<Record<string, Change | undefined>>) => [
  ...new Set(check(changes).map((problem) => problem.split(' ').at(-1)!)),
];

const page = 'en/about/index.html';
const inMain = (html: string): Change => swap('</main>', `${html}</main>`);

/** Every row of the table that is about the built site, and other members of its class. */
const faults: Readonly<
  Record<string, readonly (readonly [code: string, changes: Readonly<Record<string, Change | undefined>>])[]>
> = {
  I01: [
    ['out/inline-script', { [page]: inMain('<script>alert(1)</script>') }],
    ['out/inline-script', { [page]: inMain('<script type="module">import "/x.js"</script>') }],
    ['out/inline-script', { [page]: inMain('<p onclick="alert(1)">x</p>') }],
    ['out/inline-style', { [page]: inMain('<style>p{color:red}</style>') }],
    ['out/inline-style', { [page]: inMain('<p style="color:red">x</p>') }],
    ['out/no-policy', { [page]: swap(/<meta http-equiv="content-security-policy"[^>]*>/, '') }],
    ['out/third-party', { [page]: inMain('<script src="https://cdn.example/x.js"></script>') }],
    ['out/third-party', { [page]: inMain('<img src="//cdn.example/x.png" alt="">') }],
    [
      'out/third-party',
      { [page]: swap('</head>', '<link rel="stylesheet" href="https://fonts.example/a.css"></head>') },
    ],
    [
      'out/third-party',
      { [page]: swap('</head>', '<link rel="preconnect" href="https://fonts.example"></head>') },
    ],
  ],
  I02: [
    ['out/lang', { [page]: swap('<html lang="en"', '<html') }],
    ['out/lang', { [page]: swap('<html lang="en"', '<html lang="nl"') }],
    ['out/lang', { 'nl/over-ons/index.html': swap('<html lang="nl"', '<html lang="en"') }],
  ],
  I03: [
    ['out/hreflang', { [page]: swap(/<link rel="alternate" hreflang="nl"[^>]*>/, '') }],
    ['out/hreflang', { [page]: swap(/<link rel="alternate" hreflang="x-default"[^>]*>/, '') }],
    ['out/hreflang', { [page]: swap(/(?<=hreflang="nl" href=")[^"]*/, `${site.url}${site.base}nl/`) }],
    ['out/canonical', { [page]: swap(/<link rel="canonical"[^>]*>/, '') }],
    ['out/sitemap', { 'sitemap-0.xml': swap(/<url><loc>[^<]*\/en\/about\/<.*?<\/url>/, '') }],
  ],
  I06: [
    [
      'out/page-count',
      Object.fromEntries(
        built.filter(({ name }) => /^(?:en|nl)\/.*\.html$/.test(name)).map(({ name }) => [name, undefined]),
      ),
    ],
    ['out/search-index', { 'pagefind/pagefind-entry.json': undefined }],
    ['out/search-index', { 'pagefind/pagefind-entry.json': swap(/"page_count":\d+/, '"page_count":0') }],
  ],
  I10: [
    [
      'out/glued-words',
      { [page]: inMain(`<p>Write an email to<a href="${site.base}en/contact/">contact</a>.</p>`) },
    ],
    ['out/glued-words', { [page]: inMain(`<p>The <a href="${site.base}en/contact/">contact</a>page.</p>`) }],
    [
      'out/glued-words',
      { [page]: inMain(`<p>Write to us,<a href="${site.base}en/contact/">contact</a>.</p>`) },
    ],
    ['out/leftover', { [page]: inMain('<p>Call undefined.</p>') }],
    ['contact/email-malformed', { [page]: inMain('<p>svhullenaar@iom.int@iom.int</p>') }],
    ['contact/not-in-registry', { [page]: inMain('<p>other@iom.int</p>') }],
    ['phone/not-in-registry', { [page]: inMain('<p>020 123 45 67</p>') }],
  ],
};

const table = readFileSync('tests/fixtures/faults/faults.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('\t') as [id: string, mutation: string, expected: string])
  .filter(([id]) => /^I\d/.test(id));

it('the built site is in order', () => {
  expect(check({})).toEqual([]);
});

describe('every row of the fault table about the built site', () => {
  it('is tried', () => {
    expect(Object.keys(faults)).toEqual(table.map(([id]) => id));
  });

  it.each(
    table.flatMap(([id, mutation]) =>
      (faults[id] ?? []).map(([code, changes], index) => [id, index, mutation, code, changes] as const),
    ),
  )('%s, %i: %s → %s', (id, _index, _mutation, code, changes) => {
    // Without its pages a site has broken links as well.
    expect(codes(changes).filter((other) => id !== 'I06' || !other.startsWith('link/'))).toContain(code);
    if (id !== 'I06') expect(codes(changes)).toEqual([code]);
  });
});

it('points at the lost blank', () => {
  const html = `<p>an email to<a href="${site.base}en/contact/">contact</a></p>`;
  const text = inMain(html)(built.find(({ name }) => name === page)!.text);
  const before = text.slice(0, text.indexOf(html) + '<p>an email t'.length).split('\n');
  const place = `${siteFolder}/${page}:${before.length}:${Array.from(before.at(-1)!).length + 1}`;
  expect(check({ [page]: inMain(html) })).toEqual([`${place} out/glued-words`]);
});
