/** "a, b and c" in the language of `intl` (BCP 47). */
export function formatList(items: readonly string[], intl: string): string {
  return new Intl.ListFormat(intl, { type: 'conjunction' }).format(items);
}

/** Orders texts as a dictionary of that language would. */
export function compareInLanguage(intl: string): (a: string, b: string) => number {
  return new Intl.Collator(intl, { sensitivity: 'base', numeric: true }).compare;
}
