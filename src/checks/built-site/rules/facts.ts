import { formatList } from '../../../domain/list.ts';
import { remember } from '../../../domain/remember.ts';
import { getOrigin, type TracedText } from '../../../domain/traced-text.ts';
import { locales } from '../../../site.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { ExpectedFact, ExpectedFacts, ExpectedRow } from '../expected-facts.ts';
import type { Page } from '../parse-page.ts';
import { getFileName, type BuiltSite } from '../site.ts';

/** Every fact of a programme stands on its page in every language, under its heading, and no fact of another one does. */
export function checkFacts({ pages, expectations }: BuiltSite): Diagnostic[] {
  const byName = new Map(pages.map((page) => [page.name, page]));
  return expectations.facts.flatMap((expected) => {
    const page = byName.get(getFileName(expected.pathname) ?? '');
    return page ? checkPage(page, expected) : [];
  });
}

function checkPage(page: Page, { pathname, locale, rows, anywhere }: ExpectedFacts): Diagnostic[] {
  const { intl } = locales[locale];
  return [
    ...rows.flatMap((row) => checkRow(page, pathname, intl, row)),
    ...anywhere.flatMap((fact) => checkAnywhere(page, pathname, intl, fact)),
  ];
}

const checkAnywhere = (
  { visible }: Page,
  pathname: string,
  intl: string,
  fact: ExpectedFact,
): Diagnostic[] =>
  hasName(simplify(visible.text), simplify(fact.shown), intl) ? [] : [describeMissing(fact, pathname, '')];

/** What comes after the last row of a list, or begins the next row. */
const rowEnds = new Set(['dt', 'section', 'h2', 'footer']);

function checkRow(
  page: Page,
  pathname: string,
  intl: string,
  { label, facts, strangers, end }: ExpectedRow,
): Diagnostic[] {
  // Without a name for the row any place on the page will do.
  if (label === '') return facts.flatMap((fact) => checkAnywhere(page, pathname, intl, fact));
  const heading = page.elements.findIndex(({ tag, text }) => tag === 'dt' && text === label);
  const value = heading === -1 ? undefined : page.elements.slice(heading + 1).find(({ tag }) => tag === 'dd');
  const after = page.elements.slice(heading + 1).find(({ tag }) => rowEnds.has(tag));
  const text = value ? simplify(readBetween(page, value.offset, after?.offset ?? page.text.length)) : '';
  const missing = facts.filter(({ shown }) => !hasName(text, simplify(shown), intl));
  if (!value) return missing.map((fact) => describeMissing(fact, pathname, label));

  // A name may be part of another ("Hart van Brabant", "Brabant"): those that belong here go first.
  const [own = ''] = text.split(end === '' ? '\n' : simplify(end));
  const rest = facts.reduce((left, { shown }) => left.replaceAll(simplify(shown), ' '), own);
  return [
    ...missing.map((fact) => describeMissing(fact, pathname, label)),
    ...strangers
      .filter((name) => hasName(rest, simplify(name), intl))
      .map((name) => diagnose('facts/not-in-facts', getPlace(page, value.offset), { name, label })),
  ];
}

const describeMissing = (
  { place, field, shown }: ExpectedFact,
  pathname: string,
  label: string,
): Diagnostic => diagnose('facts/not-on-page', place, { shown, field, pathname, label });

const simplify = remember((text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim());

/** The words that readers see between two offsets of the file, block after block. */
const readBetween = ({ visible }: Page, start: number, end: number) =>
  visible.text.slice(findIndex(visible, start), findIndex(visible, end));

/** Where in a text what stands at an offset of the original begins. */
function findIndex(traced: TracedText, offset: number): number {
  let [low, high] = [0, traced.text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (getOrigin(traced, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a text has a name as words of their own, or a number that is not
 * part of a greater one. Some languages write "and" as a letter before the
 * last word of a list, without a blank: Arabic, and Hebrew, with a hyphen before
 * foreign letters.
 */
function hasName(text: string, name: string, intl: string): boolean {
  if (!text.includes(name)) return false;
  const joint = /\S*$/.exec(formatList(['', name], intl).slice(0, -name.length))![0];
  const joined = joint === '' ? '' : `(?:${escapeSigns(joint)}-?)?`;
  const pattern = `(?<![\\p{L}\\p{N}-]|\\p{N}[.,])${joined}${escapeSigns(name)}(?![\\p{L}\\p{N}]|[.,]\\p{N})`;
  return new RegExp(pattern, 'u').test(text);
}

/** A hyphen may not be escaped in a pattern of Unicode. */
const escapeSigns = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
