import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { remember } from '../domain/remember.ts';
import { site } from '../site.ts';

type Alternates = NonNullable<SitemapItem['links']>;

/** The part of a page in which its links to other versions stand; parsing the rest would only take time. */
const getHead = (html: string) => html.slice(0, html.indexOf('</head>') + 1 || undefined);

/** The `link rel="alternate" hreflang` elements of a page, in their order. */
export function findAlternates(html: string): Alternates {
  const alternates: Alternates = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node && node.nodeName === 'link') {
      const { rel, hreflang, href } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      if (rel === 'alternate' && hreflang && href) alternates.push({ lang: hreflang, url: href });
    }
    if ('childNodes' in node && node.nodeName !== 'body') node.childNodes.forEach(visit);
  };
  visit(parse(getHead(html)));
  return alternates;
}

/** False for a page that asks search engines not to list it. */
export function isListed(html: string): boolean {
  return !/<meta name="robots" content="noindex"/.test(getHead(html));
}

/**
 * A sitemap whose alternates are those of the built pages, so that the two
 * cannot differ. @astrojs/sitemap's own `i18n` option pairs pages of equal
 * paths only; ours have other words in each language.
 */
export function sitemapWithAlternates(): AstroIntegration[] {
  let folder: URL;
  // @astrojs/sitemap asks twice about a page: whether it is listed, and for its alternates.
  const readPage = remember((url: string): { listed: boolean; alternates: Alternates } => {
    const path = new URL(url).pathname.slice(site.base.length);
    // @astrojs/sitemap names the file en/all.html "/en/all/" too.
    const file = [`${path}index.html`, `${path.replace(/\/$/, '')}.html`]
      .map((name) => fileURLToPath(new URL(name, folder)))
      .find((candidate) => existsSync(candidate));
    if (file === undefined) throw new Error(`The sitemap lists "${url}", but no page was built there.`);
    const html = readFileSync(file, 'utf8');
    const listed = isListed(html);
    return { listed, alternates: listed ? findAlternates(html) : [] };
  });
  return [
    {
      name: 'sitemap-folder',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
        },
      },
    },
    sitemap({
      filter: (url) => readPage(url).listed,
      serialize: (item) => ({ ...item, links: readPage(item.url).alternates }),
    }),
  ];
}
