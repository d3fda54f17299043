import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { programmePathname } from '../../src/domain/url.ts';
import { localeKeys } from '../../src/site.ts';
import { getAttribute, getText, listElements } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';

const content = join(import.meta.dirname, '..', '..', 'src', 'content', 'programmes');

/** Words that would tell somebody who looks over a shoulder, or into a history, what the page is about. */
const telling = /samen|violence|geweld|sexual|seksueel|sgbv|gender|afghan|risk|gevaar|transfer|overkomst/i;

const sensitive = globSync('*/facts.yaml', { cwd: content })
  .filter(
    (file) => (parseYaml(readFileSync(join(content, file), 'utf8')) as { sensitive: boolean }).sensitive,
  )
  .flatMap((file) =>
    localeKeys.map((locale) => {
      const source = readFileSync(join(content, file.replace('facts.yaml', `${locale}.mdx`)), 'utf8');
      const { slug } = parseYaml(source.split(/^---$/m)[1]!) as { slug: string };
      return programmePathname(locale, slug);
    }),
  );

describe('a sensitive page', () => {
  it('exists for two programmes in every language', () => {
    expect(sensitive).toHaveLength(2 * localeKeys.length);
  });

  it.each(sensitive)('%s shows nothing telling in address, tab, history or link preview', (pathname) => {
    const page = listBuiltPages().find((built) => built.pathname === pathname)!;
    const elements = listElements(readBuiltPage(page));
    const shown = [
      pathname,
      ...elements.filter(({ tagName }) => tagName === 'title').map((title) => getText(title)),
      ...elements
        .filter(({ tagName }) => tagName === 'meta')
        .map((meta) => getAttribute(meta, 'content') ?? ''),
    ];
    expect(shown.filter((text) => telling.test(text))).toEqual([]);
  });
});
