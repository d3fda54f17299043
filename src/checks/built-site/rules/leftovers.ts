import { getOrigin, type TracedText } from '../../../domain/traced-text.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { emptyValue, missingValue } from '../../missing-value.ts';
import { getSource, getWritten, type Page } from '../page.ts';
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
  checkPage: (page) => [
    ...check(page, page.visible, [missingValue, emptyValue, emptyPlace], textKeys),
    ...page.hidden
      .filter(({ isStructuredData }) => isStructuredData)
      .flatMap(({ source }) => check(page, source, [missingValue, emptyPlace], textKeys)),
    ...page.attributes
      .filter((attribute) => hasHint(getWritten(page, attribute)) && !isDrawing(attribute.name))
      .flatMap((attribute) =>
        check(
          page,
          getSource(page, attribute),
          isForScript(attribute.name) ? [missingValue] : [missingValue, emptyValue, emptyPlace],
          textKeys,
        ),
      ),
  ],
});

/** Tell at once that most texts hold nothing of the kind. */
const valueHint = /\[object|[${]\{|undefined|NaN|null/;
const nameHint = /[\w-]\.[a-z]/;
const hasHint = (text: string) => nameHint.test(text) || valueHint.test(text);

function check(
  page: Page,
  traced: TracedText,
  patterns: readonly RegExp[],
  textKeys: ReadonlySet<string>,
): Diagnostic[] {
  const { text } = traced;
  const values = valueHint.test(text)
    ? patterns.flatMap((pattern) => Array.from(text.matchAll(pattern)))
    : [];
  const names = nameHint.test(text)
    ? Array.from(text.matchAll(dottedName)).filter(([name]) => textKeys.has(name))
    : [];
  return [...values, ...names].map(({ 0: written, index }) =>
    diagnose('out/leftover', getPlace(page, getOrigin(traced, index)), {
      written,
      context: readAround(text, index, written),
    }),
  );
}

const around = 30;

/** Some words before and behind, so that the place can be found on the page. */
const readAround = (text: string, index: number, written: string) =>
  text
    .slice(Math.max(0, index - around), index + written.length + around)
    .replace(/\s+/g, ' ')
    .trim();
