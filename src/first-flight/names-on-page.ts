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

/**
 * The names that the text of a page has, and every word in a text of its
 * scripts, which may make elements and give them classes. Never misses a name; may count one
 * that only looks like it, since nothing but a few bytes depends on that.
 */
export function readNames(html: string, scripts: readonly string[]): NamesOnPage {
  const words = new Set(scripts.flatMap((script) => script.match(wordOfText) ?? []));
  const tags = new Set([...addedTags, ...words]);
  const classes = new Set(words);
  const ids = new Set(words);
  for (const [, name] of html.matchAll(tag)) tags.add(name!.toLowerCase());
  for (const [, attribute, quoted, single, bare] of html.matchAll(classOrId)) {
    const value = quoted ?? single ?? bare ?? '';
    if (attribute!.toLowerCase() === 'id') ids.add(value);
    else for (const name of value.split(/\s+/)) classes.add(name);
  }
  return { tags, classes, ids };
}
