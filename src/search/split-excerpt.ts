/** A piece of an excerpt: found words are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * Takes Pagefind's excerpt apart, which is text with `<mark>` around the
 * found words and `<`, `>` of the page written as entities, so that the page
 * shows text and never interprets markup.
 */
export function splitExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = /^<mark>(.*)<\/mark>$/s.exec(piece);
      return {
        text: (found?.[1] ?? piece).replace(/&[lg]t;/g, (entity) => entities[entity] ?? entity),
        marked: found !== null,
      };
    });
}
