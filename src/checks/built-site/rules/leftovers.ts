import { getOrigin, type TracedText } from '../../../domain/traced-text.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { emptyValue, missingValue } from '../../missing-value.ts';
import type { Page } from '../parse-page.ts';
import type { BuiltSite } from '../site.ts';

/** A place in a text of the interface that nothing has filled. */
const emptyPlace = /\{\{[^{}]*\}\}/g;

/** Words with dots between them, as the dictionaries name their texts. */
const dottedName = /(?<![\p{L}\p{N}./@-])[a-z][\w-]*(?:\.[a-z][\w-]*)+(?![\p{L}\p{N}/@-])/gu;

/** Attributes whose values are drawings or hashes. */
const isDrawing = (name: string) => /^(?:style|d|integrity|nonce|points|transform|viewbox)$/i.test(name);

/** The page's own script fills the places in texts that wait in data-… attributes. */
const isForScript = (name: string) => name.startsWith('data-');

/** "undefined", "NaN", "[object Object]", "null", unfilled {{places}} and names of the dictionaries, in words or in attributes. */
export function checkLeftovers({ pages, expectations: { textKeys } }: BuiltSite): Diagnostic[] {
  return pages.flatMap((page) => [
    ...check(page, page.visible, [missingValue, emptyValue, emptyPlace], textKeys),
    ...page.hidden
      .filter(({ isStructuredData }) => isStructuredData)
      .flatMap(({ source }) => check(page, source, [missingValue, emptyPlace], textKeys)),
    ...page.elements
      .flatMap(({ attributes }) => attributes)
      .filter(({ name, written }) => !isDrawing(name) && hint.test(written))
      .flatMap(({ name, source }) =>
        check(
          page,
          source,
          isForScript(name) ? [missingValue] : [missingValue, emptyValue, emptyPlace],
          textKeys,
        ),
      ),
  ]);
}

/** Tells at once that most texts hold nothing of the kind. */
const hint = /[a-z][\w-]*\.[a-z]|\[object|\$\{|\{\{|undefined|NaN|null/;

function check(
  page: Page,
  traced: TracedText,
  patterns: readonly RegExp[],
  textKeys: ReadonlySet<string>,
): Diagnostic[] {
  const { text } = traced;
  if (!hint.test(text)) return [];
  const values = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  const names = Array.from(text.matchAll(dottedName)).filter(([name]) => textKeys.has(name));
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
