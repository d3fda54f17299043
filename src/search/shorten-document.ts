/** Elements that Pagefind passes over with all that is in them, and that stand in none of their own kind. */
const passedOver =
  /<(svg|script|style|noscript|nav|form|label|button|footer|iframe|template)(?=[\s>])([^>]*)>.*?<\/\1>/gs;

/** Elements that it reads as if only their words stood there. */
const inline = new Set(
  'a abbr b bdo cite code dfn em i kbd q samp small span strong sub sup time var'.split(' '),
);

const ignoring = ' data-pagefind-ignore';
/** A start tag up to one of its attributes. */
const tagUntil = /^<([a-z][\w-]*)(?:\s+[\w:-]+(?:="[^"]*")?)*$/;
const tag = /<(\/?)([a-z][\w-]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/g;
const id = /\sid="[^"]*"/;

/** What tells Pagefind something even where words are passed over. */
const isTelling = (html: string) => /<(?:h1|img)[\s>]|\sdata-pagefind-(?!ignore)/.test(html);

/**
 * The same document for Pagefind, which reads it in a quarter of the time:
 * without the elements that it passes over, and without tags and attributes that
 * tell it nothing. For what our templates write: each element has its end tag.
 */
export function shortenDocument(html: string): string {
  if (html.includes('<!--')) return html;
  const heard = leaveOutIgnored(
    html.replace(passedOver, (element, _, attributes: string) =>
      // The place of an element can be linked to even if its words cannot be found.
      /\sid=/.test(attributes) || isTelling(element) ? element : '',
    ),
  );
  const shown: boolean[] = [];
  return heard.replace(tag, (written: string, slash: string, name: string, attributes: string) => {
    const isInline = inline.has(name);
    if (slash !== '') return isInline && !shown.pop() ? '' : written;
    const kept = keepAttributes(name, attributes);
    if (!isInline) return `<${name}${kept}>`;
    shown.push(kept !== '');
    return kept === '' ? '' : `<${name}${kept}>`;
  });
}

function keepAttributes(name: string, attributes: string): string {
  if (name === 'html' || name === 'img' || attributes.includes(' data-pagefind-')) return attributes;
  if (!/\sid\s*=/.test(attributes)) return '';
  return id.exec(attributes)?.[0] ?? attributes;
}

/** Leaves out elements that say themselves that they are to be passed over. */
function leaveOutIgnored(html: string): string {
  let left = '';
  let done = 0;
  for (let at = html.indexOf(ignoring); at !== -1; at = html.indexOf(ignoring, at + 1)) {
    if (at < done) continue;
    const start = html.lastIndexOf('<', at);
    const [, name] = tagUntil.exec(html.slice(start, at)) ?? [];
    const end = name === undefined ? -1 : findEnd(html, start, name);
    if (end === -1 || isTelling(html.slice(start, end))) continue;
    left += html.slice(done, start);
    done = end;
  }
  return left + html.slice(done);
}

/** Where the element ends whose start tag stands at an offset; -1 when it has no end tag. */
function findEnd(html: string, start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, 'g');
  tags.lastIndex = start;
  let open = 0;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    open += match[1] === '' ? 1 : -1;
    if (open === 0) return tags.lastIndex;
  }
  return -1;
}
