import { getOrigin } from '../../../domain/traced-text.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { Page } from '../parse-page.ts';
import type { BuiltSite } from '../site.ts';

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * A letter right before or behind a tag inside a sentence: a template has lost
 * the blank ("email to<a …>"), unless content or dictionaries have the same word.
 */
export function checkGluedWords({ pages, expectations: { words } }: BuiltSite): Diagnostic[] {
  return pages.flatMap((page) => findBoundaries(page).flatMap((index) => check(page, index, words)));
}

/** Where in the visible text a tag stands between two characters. */
const findBoundaries = ({ text, visible }: Page): number[] =>
  visible.pieces
    .map(({ start }) => start)
    .filter(
      (index) =>
        index > 0 && text.slice(getOrigin(visible, index - 1) + 1, getOrigin(visible, index)).startsWith('<'),
    );

function check(page: Page, index: number, words: ReadonlySet<string>): Diagnostic[] {
  const { text } = page.visible;
  const place = getOrigin(page.visible, index - 1);
  const [before, behind] = [text[index - 1]!, text[index]!];
  if (!wordCharacter.test(behind)) return [];
  const tag = page.text.slice(place + 1, getOrigin(page.visible, index));
  const name = /^<\/?([\w-]+)/.exec(tag)?.[1] ?? '';
  // A comma, and then a link without a blank between them.
  const isAfterSign = /[,;:!?]/.test(before) && /^<[a-z]/i.test(tag);
  if (!wordCharacter.test(before) && !isAfterSign) return [];
  const start = text.slice(0, index).search(/[\p{L}\p{N}]+[,;:!?]?$/u);
  const end = index + (/^[\p{L}\p{N}]+/u.exec(text.slice(index))?.[0].length ?? 0);
  const written = text.slice(start, end);
  if (words.has(written.toLowerCase())) return [];
  return [diagnose('out/glued-words', getPlace(page, place), { written, tag: name })];
}
