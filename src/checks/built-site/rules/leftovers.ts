import { getOrigin, type TracedText } from '../../../domain/traced-text.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { emptyValue, missingValue } from '../../missing-value.ts';
import { getSource, getWritten, type Page, type PageAttribute, type Tag } from '../page.ts';
import type { Rule } from '../site.ts';

/** A place in a text of the interface that nothing has filled. */
const emptyPlace = /\{\{[^{}]*\}\}/g;

/** Words with dots between them, as the dictionaries name their texts. */
const dottedName = /(?=[a-z])(?<![\p{L}\p{N}./@-])[a-z][\w-]*(?:\.[a-z][\w-]*)+(?![\p{L}\p{N}/@-])/gu;

/** Attributes whose values are drawings or hashes. */
const isDrawing = (name: string) => /^(?:style|d|integrity|nonce|points|transform|viewbox)$/i.test(name);

/** The page's own script fills the places in texts that wait in data-… attributes. */
const isForScript = (name: string) => name.startsWith('data-');

/** "undefined", "NaN", "[object Object]", "null", unfilled {{places}} and names of the dictionaries, in words or in attributes. */
export const checkLeftovers: Rule = ({ expectations: { textKeys } }) => ({
  isConcerned: (tag) =>
    findTold(tag).some(
      (attribute) => find(getSource(tag, attribute).text, getPatterns(attribute), textKeys).length > 0,
    ),
  checkPage: (page, elements) => [
    ...check(page, page.visible, [missingValue, emptyValue, emptyPlace], textKeys),
    ...page.hidden
      .filter(({ isStructuredData }) => isStructuredData)
      .flatMap(({ source }) => check(page, source, [missingValue, emptyPlace], textKeys)),
    ...elements.flatMap(({ tag, offset }) =>
      findTold(tag).flatMap((attribute) =>
        check(page, getSource(tag, attribute), getPatterns(attribute), textKeys, offset),
      ),
    ),
  ],
});

/** The attributes of a tag that may say something of the kind. */
const findTold = (tag: Tag): PageAttribute[] =>
  tag.attributes.filter((attribute) => hasHint(getWritten(tag, attribute)) && !isDrawing(attribute.name));

const getPatterns = ({ name }: PageAttribute): readonly RegExp[] =>
  isForScript(name) ? [missingValue] : [missingValue, emptyValue, emptyPlace];

/** Tell at once that most texts hold nothing of the kind. */
const valueHint = /\[object|[${]\{|undefined|NaN|null/;
const nameHint = /[\w-]\.[a-z]/;
const hasHint = (text: string) => nameHint.test(text) || valueHint.test(text);

/** @param offset where in the file the text begins whose places `traced` knows */
function check(
  page: Page,
  traced: TracedText,
  patterns: readonly RegExp[],
  textKeys: ReadonlySet<string>,
  offset = 0,
): Diagnostic[] {
  const { text } = traced;
  return find(text, patterns, textKeys).map(({ 0: written, index }) =>
    diagnose('out/leftover', getPlace(page, offset + getOrigin(traced, index)), {
      written,
      context: readAround(text, index, written),
    }),
  );
}

function find(text: string, patterns: readonly RegExp[], textKeys: ReadonlySet<string>): RegExpExecArray[] {
  const values = valueHint.test(text)
    ? patterns.flatMap((pattern) => Array.from(text.matchAll(pattern)))
    : [];
  const names = nameHint.test(text) ? findNames(text, textKeys) : [];
  return [...values, ...names];
}

/** Looking for names at each letter of a text takes long, so this looks only where letters stand around a dot. */
function findNames(text: string, textKeys: ReadonlySet<string>): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/[\w-]\.[a-z]/g)) {
    if (index < done) continue;
    let start = index;
    while (start > 0 && isInName(text.charCodeAt(start - 1))) start -= 1;
    done = index + 1;
    while (isInName(text.charCodeAt(done))) done += 1;
    // With a character before and behind, each perhaps of two units.
    const from = Math.max(0, start - 2);
    for (const match of text.slice(from, done + 2).matchAll(dottedName)) {
      match.index += from;
      if (textKeys.has(match[0])) found.push(match);
    }
  }
  return found;
}

/** Letters and digits of ASCII, "_", "-" and ".". */
const isInName = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 45 ||
  code === 46;

const around = 30;

/** Some words before and behind, so that the place can be found on the page. */
const readAround = (text: string, index: number, written: string) =>
  text
    .slice(Math.max(0, index - around), index + written.length + around)
    .replace(/\s+/g, ' ')
    .trim();
