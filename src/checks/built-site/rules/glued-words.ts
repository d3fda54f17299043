import { getOrigin } from '../../../domain/traced-text.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { Expectations } from '../expectations.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../site.ts';

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * A letter right before or behind a tag inside a sentence: a template has lost
 * the blank ("email to<a …>"), unless content or dictionaries have the same word.
 */
export const checkGluedWords: Rule = ({ expectations }) => ({
  checkPage: (page) => findBoundaries(page).flatMap((index) => check(page, index, expectations)),
});

/** Blanks of ASCII; most pieces of a text begin with one or behind one. */
const isBlank = (code: number) => code <= 32;

/** Where in the visible text a tag stands right before a letter that is not the first of its block. */
const findBoundaries = ({ text, visible }: Page): number[] =>
  visible.pieces
    .filter(
      ({ start }) =>
        start > 0 &&
        !isBlank(visible.text.charCodeAt(start - 1)) &&
        !isBlank(visible.text.charCodeAt(start)) &&
        wordCharacter.test(visible.text[start] ?? ''),
    )
    .map(({ start }) => start)
    .filter((start) =>
      text.slice(getOrigin(visible, start - 1) + 1, getOrigin(visible, start)).startsWith('<'),
    );

const wordBefore = /(?<=([\p{L}\p{N}]+[,;:!?]?))/uy;
const wordBehind = /[\p{L}\p{N}]+/uy;

function check(page: Page, index: number, expectations: Expectations): Diagnostic[] {
  const { text } = page.visible;
  const place = getOrigin(page.visible, index - 1);
  const before = text[index - 1]!;
  const tag = page.text.slice(place + 1, getOrigin(page.visible, index));
  const name = /^<\/?([\w-]+)/.exec(tag)?.[1] ?? '';
  // A comma, and then a link without a blank between them.
  const isAfterSign = /[,;:!?]/.test(before) && /^<[a-z]/i.test(tag);
  if (!wordCharacter.test(before) && !isAfterSign) return [];
  wordBefore.lastIndex = index;
  wordBehind.lastIndex = index;
  const start = wordBefore.exec(text)?.[1] ?? '';
  const written = start + (wordBehind.exec(text)?.[0] ?? '');
  if (start !== '' && expectations.words.has(written.toLowerCase())) return [];
  return [diagnose('out/glued-words', getPlace(page, place), { written, tag: name })];
}
