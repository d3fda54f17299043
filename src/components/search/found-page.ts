import { getBestSection, type PageData } from '../../search/full-text.ts';
import { splitExcerpt } from '../../search/split-excerpt.ts';

function makeElement(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function makeLink(title: string, url: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.append(title);
  return link;
}

function makeExcerpt(excerpt: string): HTMLElement {
  const parts = splitExcerpt(excerpt).map(({ text, marked }) =>
    marked ? makeElement('mark', '', text) : text,
  );
  return makeElement('p', 'search-line', '… ', ...parts, ' …');
}

/** The line of a page whose text was found. All of it is put in as text, so nothing in it is interpreted as markup. */
export function makeFoundPage({ url, excerpt, meta, sub_results: parts }: PageData): HTMLElement {
  const title = meta.title ?? url;
  const line = makeElement(
    'li',
    'search-entry',
    makeElement('p', 'search-title', makeLink(title, url)),
    makeExcerpt(excerpt),
  );
  const section = getBestSection(parts);
  if (section)
    line.append(makeElement('p', 'search-section', makeLink(`${title}: ${section.title}`, section.url)));
  return line;
}
