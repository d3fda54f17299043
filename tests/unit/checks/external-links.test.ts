import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/checks/content.ts';
import { findDeadLinks, getExternalLinks } from '../../../src/checks/external-links.ts';
import { changeFiles } from './clean-content.ts';

describe('the pages of others', () => {
  it('are those of sources, helplines and texts, each with the files that name it', () => {
    const source = (url: string) => `kind: page\ntitle:\n  en: a\n  nl: b\nurl: ${url}\nread: 2026-11-22\n`;
    const body =
      '[b](https://b.example/) [us](/en/contact/) [mail](mailto:family@iom.int) ![x](http://c.example/)';
    const links = getExternalLinks(
      parseContent(
        changeFiles({
          'src/content/sources/page.yaml': source('https://b.example/'),
          'src/content/helplines/help.yaml': (text) => `${text}website: https://a.example/\n`,
          'src/content/pages/about/en.mdx': (text) => text.replace('Some text.', body),
          'src/content/pages/about/nl.mdx': (text) =>
            text.replace('Some text.', '- <Foreign lang="en">[b](https://b.example/)</Foreign>'),
        }),
      ),
    );
    expect(links).toEqual([
      { url: 'http://c.example/', files: ['src/content/pages/about/en.mdx'] },
      { url: 'https://a.example/', files: ['src/content/helplines/help.yaml'] },
      {
        url: 'https://b.example/',
        files: [
          'src/content/pages/about/en.mdx',
          'src/content/pages/about/nl.mdx',
          'src/content/sources/page.yaml',
        ],
      },
    ]);
  });

  it('are none where nobody is named', () => {
    expect(getExternalLinks(parseContent(changeFiles({})))).toEqual([]);
  });
});

describe('a page of others is dead', () => {
  const unknownServer = new Error('fetch failed', {
    cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }),
  });
  const refused = new Error('fetch failed', {
    cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
  });
  const answers: Readonly<Record<string, number | Error>> = {
    fine: 200,
    gone: 410,
    lost: 404,
    secret: 403,
    broken: 500,
    nowhere: unknownServer,
    refused,
    strange: new Error('x', { cause: 'ENOTFOUND' }),
    plain: new Error('x', { cause: new Error('ENOTFOUND') }),
  };
  const find = (...names: string[]) =>
    findDeadLinks(
      names.map((name) => ({ url: name, files: ['a.yaml'] })),
      (url, { signal }) => {
        expect(signal.aborted).toBe(false);
        const answer = answers[url]!;
        return typeof answer === 'number' ? Promise.resolve({ status: answer }) : Promise.reject(answer);
      },
    );

  it('when its server says so, or when there is no such server', async () => {
    expect(await find('fine', 'lost', 'gone', 'nowhere')).toEqual([
      { url: 'lost', files: ['a.yaml'], answer: 'answers 404' },
      { url: 'gone', files: ['a.yaml'], answer: 'answers 410' },
      { url: 'nowhere', files: ['a.yaml'], answer: 'its server cannot be found' },
    ]);
  });

  it('not when the server refuses programs, is busy or has a fault', async () => {
    expect(await find('secret', 'broken', 'refused', 'strange', 'plain')).toEqual([]);
  });

  it('not when no server at all can be found: then there is no network', async () => {
    expect(await find('nowhere', 'nowhere')).toBeUndefined();
    expect(await find()).toEqual([]);
  });
});
