import { site } from '../../../site.ts';
import { getOrigin } from '../../../domain/traced-text.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page, type PageElement } from '../parse-page.ts';
import type { BuiltSite } from '../site.ts';

/** Attributes whose address a browser asks for by itself, and where a form goes. */
const loading = /^(?:src|srcset|poster|data|action|formaction|background|ping|xlink:href)$/;

/** Kinds of <link> that only name an address. */
const naming = /^(?:canonical|alternate|author|license|next|prev|me|help|bookmark)$/;

const foreignUrl = /(?:https?:)?\/\/[^\s"'()<>,;]+/gi;

/** No page makes a reader's browser ask somebody else's server for anything. */
export function checkThirdParties({ pages, files }: BuiltSite): Diagnostic[] {
  return [
    ...pages.flatMap((page) => page.elements.flatMap((element) => checkElement(page, element))),
    ...pages.flatMap((page) =>
      page.inlineCode
        .filter(({ tag }) => tag === 'style')
        .flatMap(({ start, end }) => checkStyle(page, page.text.slice(start, end), start)),
    ),
    ...files.filter(({ name }) => name.endsWith('.css')).flatMap((file) => checkStyle(file, file.text, 0)),
  ];
}

function checkElement(page: Page, element: PageElement): Diagnostic[] {
  return element.attributes
    .filter(({ name }) => loading.test(name) || (name === 'href' && isLoadingLink(element)))
    .flatMap(({ value, source }) =>
      findForeign(value).map((url) =>
        diagnose('out/third-party', getPlace(page, getOrigin(source, 0)), { url }),
      ),
    );
}

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
