/** What the selectors of a style sheet can find on a page. */
export interface NamesOnPage {
  /** In lower case. */
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** Browsers add these to a page whose text leaves them out. */
const addedTags = ['html', 'head', 'body', 'tbody', 'colgroup'];

const tag = /<([a-z][^\s/>]*)/gi;
const classOrId = /\s(class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** In code, what may be a word of a text or a tag in one: `'lit wide'`, `<b>`; not `map` in `list.map(a)`. */
const wordOfText = /(?<=["'`\s<])[a-z_][\w-]*(?=["'`\s>/])/gi;

/** Every word in a text of a script: what it may call an element that it makes, and the classes it may give. */
export const listWords = (script: string): readonly string[] => [...new Set(script.match(wordOfText))];

/**
 * The names that the text of a page has, and the words of its scripts. Never
 * misses a name; may count one that only looks like it, since nothing but a few
 * bytes depends on that.
 */
export function readNames(html: string, words: readonly (readonly string[])[]): NamesOnPage {
  const tags = new Set([...addedTags, ...words.flat()]);
  const classes = new Set(words.flat());
  const ids = new Set(words.flat());
  for (const [, name] of html.matchAll(tag)) tags.add(name!.toLowerCase());
  for (const [, attribute, quoted, single, bare] of html.matchAll(classOrId)) {
    const value = quoted ?? single ?? bare ?? '';
    if (attribute!.toLowerCase() === 'id') ids.add(value);
    else for (const name of value.split(/\s+/)) classes.add(name);
  }
  return { tags, classes, ids };
}
