import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parseFragment } from 'parse5';
import { readBytes } from '../build/read-bytes.ts';
import { remember } from '../domain/remember.ts';
import { site } from '../site.ts';

type Alternates = NonNullable<SitemapItem['links']>;

/** The part of a page in which its links to other versions stand. */
const getHead = (html: string) => html.slice(0, html.indexOf('</head>') + 1 || undefined);

/** A tag of a link; what only looks like one in a note, a script, a style or a title is passed over with it. */
const links = /<!--.*?-->|<(script|style|title)\b.*?<\/\1|(?<link><link\s(?:[^>"']|"[^"]*"|'[^']*')*>)/gis;

/** The `link rel="alternate" hreflang` elements of a page, in their order. */
export function findAlternates(html: string): Alternates {
  const written = Array.from(getHead(html).matchAll(links), ({ groups }) => groups?.['link'] ?? '');
  return parseFragment(written.join('')).childNodes.flatMap((node) => {
    if (!('attrs' in node)) return [];
    const { rel, hreflang, href } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return rel === 'alternate' && hreflang && href ? [{ lang: hreflang, url: href }] : [];
  });
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
    const bytes = readBytes(file);
    // Decoding the rest of thousands of pages would only take time.
    const head = bytes.toString('utf8', 0, bytes.indexOf('</head>') + 1 || undefined);
    const listed = isListed(head);
    return { listed, alternates: listed ? findAlternates(head) : [] };
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
