/**
 * The sentences that `page` does not say, or says before one that should precede it. A sentence that
 * is missing does not make those after it missing.
 */
export function findMissingSentences(sentences: readonly string[], page: string): string[] {
  let from = 0;
  return sentences.filter((sentence) => {
    const offset = page.indexOf(sentence, from);
    if (offset === -1) return true;
    from = offset + sentence.length;
    return false;
  });
}
