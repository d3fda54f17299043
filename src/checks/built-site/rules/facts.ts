import { formatList } from '../../../domain/list.ts';
import { remember } from '../../../domain/remember.ts';
import { getOrigin, type TracedText } from '../../../domain/traced-text.ts';
import { locales } from '../../../site.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { ExpectedFact, ExpectedFacts, ExpectedRow } from '../expected-facts.ts';
import type { Page } from '../page.ts';
import { getFileName, type Rule } from '../site.ts';

/** Every fact of a programme stands on its page in every language, under its heading, and no fact of another one does. */
export const checkFacts: Rule = ({ expectations }) => {
  const byName = Map.groupBy(expectations.facts, ({ pathname }) => getFileName(pathname));
  return {
    checkPage: (page) => (byName.get(page.name) ?? []).flatMap((expected) => checkFactsOf(page, expected)),
  };
};

function checkFactsOf(page: Page, { pathname, locale, rows, anywhere }: ExpectedFacts): Diagnostic[] {
  const { intl } = locales[locale];
  const text = simplify(page.visible.text);
  const checkAnywhere = (facts: readonly ExpectedFact[]) =>
    facts
      .filter(({ shown }) => !hasName(text, simplifyName(shown), intl))
      .map((fact) => describeMissing(fact, pathname, ''));
  return [
    ...rows.flatMap((row) =>
      // Without a name for the row any place on the page will do.
      row.label === '' ? checkAnywhere(row.facts) : checkRow(page, pathname, intl, row),
    ),
    ...checkAnywhere(anywhere),
  ];
}

/** What comes after the last row of a list, or begins the next row. */
const rowEnds = new Set(['dt', 'section', 'h2', 'footer']);

function checkRow(
  page: Page,
  pathname: string,
  intl: string,
  { label, facts, strangers, end }: ExpectedRow,
): Diagnostic[] {
  const heading = page.elements.findIndex(({ tag, text }) => tag.name === 'dt' && text === label);
  const value =
    heading === -1 ? undefined : page.elements.slice(heading + 1).find(({ tag }) => tag.name === 'dd');
  const after = page.elements.slice(heading + 1).find(({ tag }) => rowEnds.has(tag.name));
  const text = value ? simplify(readBetween(page, value.offset, after?.offset ?? page.text.length)) : '';
  const missing = facts.filter(({ shown }) => !hasName(text, simplifyName(shown), intl));
  if (!value) return missing.map((fact) => describeMissing(fact, pathname, label));

  // A name may be part of another ("Hart van Brabant", "Brabant"): those that belong here go first.
  const [own = ''] = text.split(end === '' ? '\n' : simplifyName(end));
  const rest = facts.reduce((left, { shown }) => left.replaceAll(simplifyName(shown), ' '), own);
  return [
    ...missing.map((fact) => describeMissing(fact, pathname, label)),
    ...strangers
      .filter((name) => hasName(rest, simplifyName(name), intl))
      .map((name) => diagnose('facts/not-in-facts', getPlace(page, value.offset), { name, label })),
  ];
}

const describeMissing = (
  { place, field, shown }: ExpectedFact,
  pathname: string,
  label: string,
): Diagnostic => diagnose('facts/not-on-page', place, { shown, field, pathname, label });

const simplify = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Names are few; whole pages must not be remembered. */
const simplifyName = remember(simplify);

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
  for (
    let start = text.indexOf(name);
    start !== -1;
    start = start < text.length ? text.indexOf(name, start + 1) : -1
  ) {
    if (partBehind.test(text.slice(start + name.length, start + name.length + longestSign))) continue;
    if (isBeginning(text, start) || isJoined(text, start, getJoint(name, intl))) return true;
  }
  return false;
}

const getJoint = (name: string, intl: string) =>
  /\S*$/.exec(formatList(['', name], intl).slice(0, -name.length))![0];

const isJoined = (text: string, start: number, joint: string): boolean =>
  joint !== '' &&
  [joint, `${joint}-`].some(
    (joined) => text.slice(0, start).endsWith(joined) && isBeginning(text, start - joined.length),
  );

/** A sign of a number and the digit beside it, each perhaps of two units. */
const longestSign = 4;

const partBefore = /(?:[\p{L}\p{N}-]|\p{N}[.,])$/u;
const partBehind = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

/** Whether what stands at a place of a text goes on with nothing before it. */
const isBeginning = (text: string, start: number): boolean =>
  !partBefore.test(text.slice(Math.max(0, start - longestSign), start));
