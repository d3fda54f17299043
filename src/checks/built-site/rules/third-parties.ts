import { site } from '../../../site.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page, type PageAttribute, type PageElement, type Tag } from '../page.ts';
import type { Rule } from '../site.ts';

/** Attributes whose address a browser asks for by itself, and where a form goes. */
const loading = new Set([
  ...['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'xlink:href'],
]);

/** Kinds of <link> that only name an address. */
const naming = /^(?:canonical|alternate|author|license|next|prev|me|help|bookmark)$/;

const foreignUrl = /(?:https?:)?\/\/[^\s"'()<>,;]+/gi;

/** No page makes a reader's browser ask somebody else's server for anything. */
export const checkThirdParties: Rule = () => ({
  isConcerned: (tag) => findLoaded(tag).some(({ value }) => findForeign(value).length > 0),
  checkPage: (page, elements) => [
    ...elements.flatMap((element) => checkElement(page, element)),
    ...page.inlineCode
      .filter(({ tag }) => tag === 'style')
      .flatMap(({ start, end }) => checkStyle(page, page.text.slice(start, end), start)),
  ],
  checkFile: (file) => (file.name.endsWith('.css') ? checkStyle(file, file.text, 0) : []),
});

const checkElement = (page: Page, { tag, offset }: PageElement): Diagnostic[] =>
  findLoaded(tag).flatMap(({ value, start }) =>
    findForeign(value).map((url) => diagnose('out/third-party', getPlace(page, offset + start), { url })),
  );

/** The attributes of a tag whose address a browser asks for. */
const findLoaded = (tag: Tag): PageAttribute[] =>
  tag.attributes.filter(({ name }) => loading.has(name) || (name === 'href' && isLoadingLink(tag)));

const isLoadingLink = (tag: Tag) =>
  (tag.name === 'link' &&
    !(getAttribute(tag, 'rel')?.value ?? '').split(/\s+/).every((rel) => naming.test(rel))) ||
  tag.name === 'use' ||
  tag.name === 'image';

function checkStyle(file: { path: string; text: string }, style: string, start: number): Diagnostic[] {
  return Array.from(style.matchAll(/(?:@import\s*["']?|url\(\s*["']?)((?:https?:)?\/\/[^\s"')]+)/gi))
    .filter(([, url]) => findForeign(url!).length > 0)
    .map(({ 0: match, 1: url, index }) =>
      diagnose('out/third-party', getPlace(file, start + index + match.indexOf(url!)), { url: url! }),
    );
}

const findForeign = (value: string): string[] =>
  Array.from(value.matchAll(foreignUrl), ([url]) => url).filter(
    (url) => URL.parse(url, site.url)?.origin !== new URL(site.url).origin,
  );
