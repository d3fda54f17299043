/**
 * English made into a language that nobody speaks: from right to left, in
 * Hebrew letters, with longer words. One word always becomes the same other
 * word, so that names in facts and in texts still agree.
 */

/** What stays as it is: tags, placeholders, targets of links, addresses, entities, abbreviations. */
const kept = [
  /<Foreign\b[^>]*>[^<]*<\/Foreign>/,
  /<[^>]*>/,
  /\{\{[^}]*\}\}/,
  /\]\([^)]*\)/,
  /&\w+;/,
  /https?:\/\/[^\s"]+/,
  /[\w.+-]+@[\w.-]+\w/,
  /\b\w[\w-]*(?:\.\w[\w-]*)+/,
  /\b[A-Z][A-Z\d]+\b/,
];

const keptOrWord = new RegExp(`(${kept.map(({ source }) => source).join('|')})|\\p{Script=Latin}+`, 'gu');

const firstLetter = 'א'.codePointAt(0)!;
const long = 8;
const veryLong = 12;

/** "resettlement to the Netherlands" in other letters; what is no word stays. */
export function toPseudoText(text: string): string {
  return text.replace(
    keptOrWord,
    (part: string, keptPart: string | undefined) => keptPart ?? toPseudoWord(part),
  );
}

function toPseudoWord(word: string): string {
  const letters = Array.from(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
    (letter) => String.fromCodePoint(firstLetter + letter.charCodeAt(0) - 'a'.charCodeAt(0)),
  ).join('');
  if (letters.length >= veryLong) return letters + letters;
  return letters.length >= long ? letters + letters.slice(0, letters.length / 2) : letters;
}
