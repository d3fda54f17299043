import { site } from '../../../site.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page, type PageAttribute, type PageElement } from '../page.ts';
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
  checkPage: (page) => [
    ...page.attributes
      .filter(({ name }) => loading.has(name))
      .flatMap((attribute) => checkAttribute(page, attribute)),
    ...page.elements
      .filter(isLoadingLink)
      .flatMap((element) => checkAttribute(page, getAttribute(element, 'href'))),
    ...page.inlineCode
      .filter(({ tag }) => tag === 'style')
      .flatMap(({ start, end }) => checkStyle(page, page.text.slice(start, end), start)),
  ],
  checkFile: (file) => (file.name.endsWith('.css') ? checkStyle(file, file.text, 0) : []),
});

const checkAttribute = (page: Page, attribute: PageAttribute | undefined): Diagnostic[] =>
  findForeign(attribute?.value ?? '').map((url) =>
    diagnose('out/third-party', getPlace(page, attribute?.start), { url }),
  );

const isLoadingLink = (element: PageElement) =>
  (element.tag === 'link' &&
    !(getAttribute(element, 'rel')?.value ?? '').split(/\s+/).every((rel) => naming.test(rel))) ||
  element.tag === 'use' ||
  element.tag === 'image';

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
