import { remember } from './remember.ts';

const getConjunction = remember((intl: string) => new Intl.ListFormat(intl, { type: 'conjunction' }));

/** "a, b and c" in the language of `intl` (BCP 47). */
export function formatList(items: readonly string[], intl: string): string {
  return getConjunction(intl).format(items);
}

/** "a, b or c" in the language of `intl` (BCP 47). */
export function formatAlternatives(items: readonly string[], intl: string): string {
  return new Intl.ListFormat(intl, { type: 'disjunction' }).format(items);
}

/** A list that ends with "and", with the items themselves in their places, and the words between them as text. */
export function formatListParts<Item extends object>(
  items: readonly Item[],
  intl: string,
): (Item | string)[] {
  let next = 0;
  return getConjunction(intl)
    .formatToParts(items.map(() => 'item'))
    .map((part) => (part.type === 'element' ? items[next++]! : part.value));
}

/** Orders texts as a dictionary of that language would. */
export function compareInLanguage(intl: string): (a: string, b: string) => number {
  return new Intl.Collator(intl, { sensitivity: 'base', numeric: true }).compare;
}
