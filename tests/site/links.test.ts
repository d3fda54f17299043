import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { startStaticServer } from '../../src/static-server/static-server.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage, type BuiltPage } from '../built-site.ts';

interface FollowedLinks {
  /** Addresses that answered, below the site's own origin and without fragments. */
  readonly found: ReadonlySet<string>;
  /** `404 /en/nowhere/ on /en/`, one for each page that links there. */
  readonly broken: readonly string[];
}

/**
 * Follows every link of a built site that stays on it, from the language
 * choice and from the pages that nobody links to. Mail, telephone and other
 * hosts are skipped: a test asks nobody else.
 */
async function followLinks(folder: string): Promise<FollowedLinks> {
  const server = await startStaticServer({ folder, base: site.base, port: 0, missingSlash: 'not-found' });
  const toLocal = { pattern: new RegExp(`^${RegExp.escape(site.url)}(?=/|$)`), replacement: server.origin };
  const isOwn = (url: string) =>
    new URL(url.replace(toLocal.pattern, toLocal.replacement)).origin === server.origin;

  const check = async (starts: readonly string[], recurse: boolean) => {
    const { links } = await new LinkChecker().check({
      // Bare paths would start linkinator's own, lenient server; addresses do not.
      path: starts.map((start) => server.origin + site.base + start),
      recurse,
      checkFragments: true,
      redirects: 'error',
      urlRewriteExpressions: [toLocal],
      // A pattern would also be tried on the start address; one that matches it skips all and passes.
      linksToSkip: (url) => Promise.resolve(!isOwn(url)),
    });
    return links;
  };

  try {
    const links = [
      ...(await check([''], true)),
      // On their own, because linkinator does not go on from a page that it met first below another start.
      ...(await check(
        listBuiltPages(folder)
          .filter(isNotFoundPage)
          .map(({ file }) => file),
        false,
      )),
    ];
    const withoutOrigin = (url: string) => url.replace(server.origin, '');
    const inState = (state: LinkState) => links.filter((link) => link.state === state);
    return {
      found: new Set(inState(LinkState.OK).map(({ url }) => withoutOrigin(url))),
      broken: inState(LinkState.BROKEN).map(
        ({ status, url, parent }: LinkResult) =>
          `${status} ${withoutOrigin(url)} on ${withoutOrigin(parent ?? 'the start')}`,
      ),
    };
  } finally {
    await server.stop();
  }
}

/** Hosts answer with these; no page links to them. */
function isNotFoundPage({ file }: BuiltPage): boolean {
  return file.endsWith('404.html');
}

/** Addresses on this site that a page names in its links, scripts and pictures, without fragments. */
function listTargets(page: BuiltPage): readonly string[] {
  return listElements(parse(readBuiltPage(page)))
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href' || name === 'src'))
    .map(({ value }) => new URL(value, site.url + page.pathname))
    .filter(({ origin }) => origin === new URL(site.url).origin)
    .map(({ pathname, search }) => pathname + search);
}

function listElements(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return tree.isElementNode(node) ? [node, ...children] : children;
}

describe('the links of the site', () => {
  const followed = followLinks(builtSiteFolder);

  it('all lead somewhere, fragments included', async () => {
    expect((await followed).broken).toEqual([]);
  });

  it('have all been followed, as counted without the link checker', async () => {
    const { found } = await followed;
    const targets = new Set(listBuiltPages().flatMap(listTargets));
    expect(targets.size).toBeGreaterThan(listBuiltPages().length);
    expect([...targets].filter((target) => !found.has(target))).toEqual([]);
  });

  it('reach every page', async () => {
    const { found } = await followed;
    expect(listBuiltPages().filter(({ pathname }) => !found.has(pathname))).toEqual([]);
  });
});

describe('a broken link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-links-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is found, in each of its forms', async () => {
    cpSync(builtSiteFolder, folder, { recursive: true });
    const home = `${site.base}${site.defaultLocale}/`;
    const page = (...targets: readonly string[]) =>
      `<!doctype html><html lang="en"><title>b</title><h1 id="here">b</h1>${targets
        .map((target) => `<a href="${target}">b</a>`)
        .join('')}`;
    writeFileSync(
      join(folder, '404.html'),
      page(
        '#here',
        home,
        site.url + home,
        'mailto:nobody@nowhere',
        'https://elsewhere.example/gone/',
        '#nowhere',
        `${home}nowhere/`,
        home.slice(0, -1),
        `${site.url}${home}gone/`,
        '/picture.png',
      ),
    );

    const { broken } = await followLinks(folder);
    const onThatPage = broken.filter((sentence) => sentence.endsWith(` on ${site.base}404.html`));
    expect(new Set(onThatPage.map((sentence) => sentence.split(' on ')[0]))).toEqual(
      new Set([
        `200 ${site.base}404.html#nowhere`,
        `404 ${home}nowhere/`,
        `404 ${home.slice(0, -1)}`,
        `404 ${home}gone/`,
        '404 /picture.png',
      ]),
    );
  });
});
