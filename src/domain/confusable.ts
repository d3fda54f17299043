/**
 * Letters of other scripts that look like Latin ones (a part of the list of
 * Unicode Technical Standard 39): each pair is the foreign letter, then the Latin.
 */
const pairs =
  // Cyrillic
  'аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx һh ԁd ԛq ԝw ӏl ёe ' +
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG ԚQ ԜW ӀI ЁE ' +
  // Greek
  'αa εe ιi κk νv οo ρp τt υu χx γy ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  // Armenian
  'օo սu ոn հh գq ցg ' +
  // Latin letters that no address uses
  'ıi ɑa ɡg ɩi ʏy ᴏo ᴠv ᴡw ᴢz';

const latinLetters: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [foreign, latin] = Array.from(pair);
    return [foreign!, latin!];
  }),
);

/** Matches every letter that {@link getLatinLookAlike} knows. */
export const confusableLetters = new RegExp(`[${[...latinLetters.keys()].join('')}]`, 'gu');

/** The Latin letter that a letter of another script imitates: "а" (U+0430) → "a". */
export function getLatinLookAlike(letter: string): string | undefined {
  return latinLetters.get(letter);
}
