import {
  fullTextOptions,
  getBestSection,
  getFullTextQuery,
  type PageData,
  type PagefindScript,
} from '../../search/full-text.ts';
import { formatPlural, type PluralForms } from '../../search/plural-forms.ts';
import { getRankableEntry, rankEntries, type RankableEntry } from '../../search/rank-entries.ts';
import type { EntryKind } from '../../search/search-entry.ts';
import { splitExcerpt } from '../../search/split-excerpt.ts';

/** What the script says; the page writes it in its language. */
export interface SearchTexts {
  readonly results: PluralForms;
  readonly pages: PluralForms;
  readonly nothing: string;
  readonly loading: string;
  readonly failed: string;
}

/** The reader has stopped typing, in milliseconds: now the full text is asked, and a screen reader may speak. */
const pause = 300;
/** Full text that takes longer than this is announced as under way. */
const patience = 500;
/** Pages of the full text that are shown; each is one request. */
const shownPages = 6;

function find(root: ParentNode, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-search="${name}"]`);
  if (!element) throw new Error(`The search page has no part "${name}".`);
  return element;
}

const readTexts = (elements: Iterable<Element>) => Array.from(elements, ({ textContent }) => textContent);

function readEntry(item: HTMLElement): RankableEntry {
  const [title = '', ...addresses] = readTexts(item.querySelectorAll('a'));
  return getRankableEntry({
    kind: item.dataset['kind'] as EntryKind,
    title,
    line: readTexts(item.querySelectorAll('[data-line]')).join(' '),
    phrases: [...addresses, ...(item.dataset['words'] ?? '').split('|')],
    ended: 'ended' in item.dataset,
  });
}

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

function makePage({ url, excerpt, meta, sub_results: parts }: PageData): HTMLElement {
  const title = meta.title ?? url;
  const section = getBestSection(parts);
  return makeElement(
    'li',
    'search-entry',
    makeElement('p', 'search-title', makeLink(title, url)),
    makeExcerpt(excerpt),
    ...(section
      ? [makeElement('p', 'search-section', makeLink(`${title}: ${section.title}`, section.url))]
      : []),
  );
}

/** Filters the A–Z list at each key, then asks the full text; plain links stay plain links. */
class SearchList extends HTMLElement {
  connectedCallback(): void {
    const texts = JSON.parse(this.dataset['texts'] ?? '') as SearchTexts;
    const field = find(this, 'field') as HTMLInputElement;
    const status = find(this, 'status');
    const list = find(this, 'list');
    const found = find(this, 'found');
    const pages = find(this, 'pages');
    const more = find(this, 'more');
    const items = [...list.querySelectorAll<HTMLElement>('[data-words]')];
    const intl = this.dataset['intl'] ?? '';

    let entries: RankableEntry[] | undefined;
    let script: Promise<PagefindScript> | undefined;
    let timer: number | undefined;
    /** Counts the queries, so that a late answer to an earlier one is dropped. */
    let latest = 0;

    const show = (section: HTMLElement, children: readonly Node[]) => {
      section.querySelector('ol')?.replaceChildren(...children);
      section.hidden = children.length === 0;
    };

    /** @returns the number of lines found */
    const filterList = (query: string): number => {
      entries ??= items.map(readEntry);
      const places = rankEntries(query, entries);
      show(
        found,
        places.flatMap((place) => items[place]?.cloneNode(true) ?? []),
      );
      list.hidden = places.length > 0;
      return places.length;
    };

    const loadScript = async (): Promise<PagefindScript> => {
      const loaded = (await import(/* @vite-ignore */ this.dataset['script'] ?? '')) as PagefindScript;
      await loaded.options(fullTextOptions);
      await loaded.init();
      return loaded;
    };

    const searchPages = async (query: string) => {
      script ??= loadScript();
      const { results } = await (await script).search(getFullTextQuery(query));
      return {
        count: results.length,
        shown: await Promise.all(results.slice(0, shownPages).map(({ data }) => data())),
      };
    };

    const answer = async (query: string, inList: number, turn: number): Promise<void> => {
      const listed = formatPlural(texts.results, inList, intl, { query });
      const waiting = setTimeout(() => (status.textContent = `${listed} ${texts.loading}`), patience);
      try {
        const { count, shown } = await searchPages(query);
        if (turn !== latest) return;
        show(pages, shown.map(makePage));
        more.hidden = count <= shownPages;
        status.textContent =
          inList + count === 0
            ? texts.nothing.replace('{{query}}', () => query)
            : `${listed} ${formatPlural(texts.pages, count, intl)}`;
      } catch {
        script = undefined;
        if (turn === latest) status.textContent = `${listed} ${texts.failed}`;
      } finally {
        clearTimeout(waiting);
      }
    };

    const search = () => {
      const query = field.value.trim();
      const turn = ++latest;
      clearTimeout(timer);
      const inList = filterList(query);
      if (query === '') {
        show(pages, []);
        more.hidden = true;
        status.textContent = '';
        return;
      }
      script ??= loadScript();
      script.catch(() => undefined);
      timer = window.setTimeout(() => void answer(query, inList, turn), pause);
    };

    const clear = () => {
      field.value = '';
      search();
      field.focus();
    };

    field.addEventListener('input', search);
    find(this, 'form').addEventListener('submit', (event) => event.preventDefault());
    find(this, 'clear').addEventListener('click', clear);
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && field.value !== '') {
        event.preventDefault();
        clear();
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const stops = [field, ...this.querySelectorAll<HTMLElement>('.search-results .search-title a')];
      const here = stops.indexOf(document.activeElement as HTMLElement);
      const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
      if (here === -1 || !next) return;
      event.preventDefault();
      next.focus();
    });

    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) field.value = asked;
    if (field.value !== '') search();
  }
}

customElements.define('search-list', SearchList);
