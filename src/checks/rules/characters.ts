import { getLatinLookAlike } from '../../domain/confusable.ts';
import { getWrittenFiles, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findMojibake } from '../find-mojibake.ts';
import type { SourceFile } from '../source-file.ts';

/** After this many of one kind the rest of a file waits for the next run. */
const mostProblems = 20;

/** Letters and signs of ASCII, with line ends and tabs, are what they seem. */
const plain = /^[\t\n\r -~]*$/;

/** A letter that is not Latin, or a wide one. */
const strangeLetter = /(?!\p{Script=Latin})[\p{L}\p{M}]|[\uff21-\uff5a]/u;

/** Characters that nobody can see, that look like others, or that were saved in the wrong way. */
export function checkCharacters(content: Content): Diagnostic[] {
  return getWrittenFiles(content).flatMap((file) =>
    plain.test(file.text) ? [] : finders.flatMap((find) => find(file).slice(0, mostProblems)),
  );
}

const finders: readonly ((file: SourceFile) => Diagnostic[])[] = [
  findControls,
  findOrderControls,
  findInvisible,
  findSoftHyphens,
  findConfusable,
  findUncomposed,
  (file) =>
    // Bytes that are no UTF-8 have an answer of their own.
    file.damage
      ? []
      : findMojibake(file.text).map(({ raw, offset, meant }) =>
          diagnose('text/mojibake', getPlace(file, offset), { written: raw, suggestion: meant }),
        ),
];

const search = (file: SourceFile, pattern: RegExp) => Array.from(file.text.matchAll(pattern));

/** C0 and C1 controls and DEL; tab and line ends are none. */
function findControls(file: SourceFile): Diagnostic[] {
  // Between letters of a wrong encoding, C1 controls belong to the letter.
  const pattern = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<![\u00a0-\u00ff\u0080-\u009f])[\x80-\x9f]/g;
  return search(file, pattern).map(({ 0: character, index }) =>
    diagnose('file/control-char', getPlace(file, index), { character }),
  );
}

const isRightToLeft = (text: string) =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);

/** Overrides, embeddings and isolates (Unicode Standard Annex 9) never; marks only in lines with letters that run from right to left. */
function findOrderControls(file: SourceFile): Diagnostic[] {
  return search(file, /[\u202a-\u202e\u2066-\u2069]|[\u200e\u200f\u061c]/g)
    .filter(
      ({ 0: character, index }) =>
        !/[\u200e\u200f\u061c]/.test(character) || !isRightToLeft(readLine(file.text, index)),
    )
    .map(({ 0: character, index }) => diagnose('text/bidi-control', getPlace(file, index), { character }));
}

/**
 * Characters without width. Joiners are part of the spelling of Persian or
 * Hindi, of pictures made of several, and of nothing in the Latin alphabet.
 */
function findInvisible(file: SourceFile): Diagnostic[] {
  const pattern =
    /(?!^)\uFEFF|[\u200b\u2060-\u2064\u206a-\u206f\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}\p{Extended_Pictographic}\p{M}\ufe0f])[\u200c\u200d]/gu;
  return search(file, pattern).map(({ 0: character, index }) =>
    diagnose('text/invisible', getPlace(file, index), { character }),
  );
}

function findSoftHyphens(file: SourceFile): Diagnostic[] {
  return search(file, /\u00ad/g).map(({ index }) => diagnose('text/soft-hyphen', getPlace(file, index), {}));
}

/** Words with Latin letters and look-alikes of another alphabet; words of look-alikes alone, in a line without other letters of that alphabet. */
function findConfusable(file: SourceFile): Diagnostic[] {
  if (!strangeLetter.test(file.text)) return [];
  return search(file, /[\p{L}\p{M}]+/gu).flatMap(({ 0: word, index }) => {
    if (/^\p{Script=Latin}+$/u.test(word) && !/[\uff21-\uff5a]/.test(word)) return [];
    const letters = Array.from(word);
    const foreign = letters.findIndex((letter) => getLookAlike(letter) !== undefined);
    if (foreign === -1) return [];
    const others = letters.filter(
      (letter) => !/\p{Script=Latin}/u.test(letter) && getLookAlike(letter) === undefined,
    );
    const hasLatin = letters.some((letter) => /[A-Za-z\u00c0-\u024f]/.test(letter));
    if (others.length > 0 && !hasLatin) return [];
    if (!hasLatin && isForeignLine(readLine(file.text, index))) return [];
    const offset = index + letters.slice(0, foreign).join('').length;
    return [
      diagnose('text/confusable', getPlace(file, offset), {
        text: word,
        character: letters[foreign]!,
        lookAlike: getLookAlike(letters[foreign]!)!,
        suggestion: others.length > 0 ? undefined : letters.map((l) => getLookAlike(l) ?? l).join(''),
      }),
    ];
  });
}

/** The Latin letter that a letter imitates: one of another alphabet, or a wide or mathematical form. */
function getLookAlike(letter: string): string | undefined {
  const lookAlike = getLatinLookAlike(letter);
  if (lookAlike !== undefined) return lookAlike;
  const isStyled = /[\uff21-\uff5a]|[\u{1d400}-\u{1d7ff}]/u.test(letter);
  return isStyled ? letter.normalize('NFKC') : undefined;
}

/** A line that quotes another alphabet has letters that no Latin one looks like. */
const isForeignLine = (line: string) =>
  Array.from(line).some(
    (letter) =>
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(letter) &&
      getLatinLookAlike(letter) === undefined,
  );

/** Letters with their accents apart: Unicode Normalization Form C (Annex 15) joins them. */
function findUncomposed(file: SourceFile): Diagnostic[] {
  return search(file, /\P{M}\p{M}+|[\u212a\u212b\u2126\u0340\u0341]/gu)
    .filter(([written]) => written !== written.normalize('NFC'))
    .map(({ 0: written, index }) =>
      diagnose('text/not-nfc', getPlace(file, index), { written, expected: written.normalize('NFC') }),
    );
}

function readLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}
