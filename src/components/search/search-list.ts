import { fullTextOptions, searchFullText, type PagefindScript } from '../../search/full-text.ts';
import { formatPlural, type PluralForms } from '../../search/plural-forms.ts';
import { rankEntries, type RankableEntry } from '../../search/rank-entries.ts';
import { makeFoundPage } from './found-page.ts';
import { readListedEntry } from './listed-entry.ts';

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

async function loadFullText(address: string): Promise<PagefindScript> {
  const script = (await import(/* @vite-ignore */ address)) as PagefindScript;
  await script.options(fullTextOptions);
  await script.init();
  return script;
}

/** Filters the A–Z list at each key, then asks the full text; plain links stay plain links. */
class SearchList extends HTMLElement {
  connectedCallback(): void {
    const find = (name: string) => this.querySelector<HTMLElement>(`[data-search="${name}"]`)!;
    const texts = JSON.parse(this.dataset['texts']!) as SearchTexts;
    const { intl, script: address, common } = this.dataset as Record<'intl' | 'script' | 'common', string>;
    const commonWords = common.split(' ');
    const field = find('field') as HTMLInputElement;
    const status = find('status');
    const list = find('list');
    const more = find('more');
    const items = [...list.querySelectorAll<HTMLElement>('[data-words]')];

    let entries: RankableEntry[] | undefined;
    let fullText: Promise<PagefindScript> | undefined;
    let timer: number | undefined;
    /** Counts the queries, so that a late answer to an earlier one is dropped. */
    let latest = 0;

    const show = (section: 'found' | 'pages', lines: readonly Node[]) => {
      find(section)
        .querySelector('ol')!
        .replaceChildren(...lines);
      find(section).hidden = lines.length === 0;
    };

    /** Returns the number of lines found. */
    const filterList = (query: string): number => {
      entries ??= items.map(readListedEntry);
      const places = rankEntries(query, entries, commonWords);
      show(
        'found',
        places.map((place) => items[place]!.cloneNode(true)),
      );
      list.hidden = places.length > 0;
      return places.length;
    };

    const searchPages = async (query: string) => {
      fullText ??= loadFullText(address);
      const results = await searchFullText(await fullText, query, commonWords);
      return {
        count: results.length,
        shown: await Promise.all(results.slice(0, shownPages).map(({ data }) => data())),
      };
    };

    const answer = async (query: string, inList: number): Promise<void> => {
      const turn = latest;
      const listed = formatPlural(texts.results, inList, intl, { query });
      const say = (text: string) => {
        if (turn === latest) status.textContent = text;
      };
      const waiting = setTimeout(() => say(`${listed} ${texts.loading}`), patience);
      try {
        const { count, shown } = await searchPages(query);
        if (turn !== latest) return;
        show('pages', shown.map(makeFoundPage));
        more.hidden = count <= shownPages;
        const nothing = inList + count === 0;
        say(
          nothing
            ? texts.nothing.replace('{{query}}', () => query)
            : `${listed} ${formatPlural(texts.pages, count, intl)}`,
        );
      } catch {
        // The next key tries again.
        fullText = undefined;
        say(`${listed} ${texts.failed}`);
      } finally {
        clearTimeout(waiting);
      }
    };

    const search = () => {
      const query = field.value.trim();
      latest += 1;
      clearTimeout(timer);
      const inList = filterList(query);
      show('pages', []);
      if (query === '') {
        status.textContent = '';
        return;
      }
      fullText ??= loadFullText(address);
      // Whether it failed is said when it is asked.
      fullText.catch(() => undefined);
      timer = window.setTimeout(() => void answer(query, inList), pause);
    };

    const clear = () => {
      field.value = '';
      search();
      field.focus();
    };

    const move = (step: number): boolean => {
      const stops = [field, ...this.querySelectorAll<HTMLElement>('.search-results .search-title a')];
      const here = stops.indexOf(document.activeElement as HTMLElement);
      const next = here === -1 ? undefined : stops[here + step];
      next?.focus();
      return next !== undefined;
    };

    const keys: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: () => {
        if (field.value === '') return false;
        clear();
        return true;
      },
    };

    field.addEventListener('input', search);
    find('clear').addEventListener('click', clear);
    this.addEventListener('keydown', (event) => {
      if (keys[event.key]?.()) event.preventDefault();
    });

    field.value = new URLSearchParams(location.search).get('q') ?? field.value;
    if (field.value !== '') search();
  }
}

customElements.define('search-list', SearchList);
