/** Sentences of running text in the language `lang` (UAX #29); a line break ends a paragraph and so a sentence. */
export function splitSentences(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((paragraph) => [...segmenter.segment(paragraph)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
