/** Ids of the glossary terms that a page's text marks with `<Term id="…">`, each once, in the order of the text. */
export function findMarkedTerms(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/<Term\s+id="([^"]+)"/g), ([, id]) => id!))];
}
