/** A name in another language than the text it stands in. */
export interface ForeignName {
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A stretch of text; `lang` only where it is not that of the whole. */
export interface TextPart {
  readonly text: string;
  readonly lang?: string;
}

/** Cuts a text at the names in it, so that each can be marked with its language (WCAG 3.1.2). */
export function splitAtNames(text: string, names: readonly ForeignName[]): TextPart[] {
  const found = names
    .map((foreign) => ({ ...foreign, start: text.indexOf(foreign.name) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let end = 0;
  for (const { name, lang, start } of found) {
    if (start > end) parts.push({ text: text.slice(end, start) });
    parts.push({ text: name, lang });
    end = start + name.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

/** The language of a name, where it is not `lang`, that of the text around it. */
export const getForeignLang = ({ nameLang }: { readonly nameLang?: string | undefined }, lang: string) =>
  nameLang === lang ? undefined : nameLang;
