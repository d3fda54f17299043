/**
 * Runs in a page of a language that is written from right to left, and
 * returns what goes the wrong way in it: an address or a number that does not
 * run from left to right, a picture of a direction that still points to the
 * right, and words of another alphabet that nobody has translated.
 *
 * @param directional the drawings of icons that show a direction, as they stand in a page
 */
export function inspectDirection(directional: readonly string[]): string[] {
  const faults: string[] = [];
  const quote = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const { lang } = document.documentElement;

  if (getComputedStyle(document.documentElement).direction !== 'rtl') {
    faults.push('does not run from right to left');
  }

  // Mail and web addresses, phone numbers and times, as far as they are one text.
  const leftToRight = /[\w.+-]+@[\w.-]+\w|https?:\/\/[^\s]+|\b\w[\w-]*(?:\.\w[\w-]*)+|\+?\d[\d .,:()/-]*\d/g;
  /** A unit behind its number is the same everywhere. */
  const unit = /\d\s?[a-zA-Z]{1,2}\b/g;
  const latinWord = /\p{Script=Latin}*\p{Lowercase}\p{Script=Latin}+/gu;
  const findLatinWords = (text: string) =>
    text.replace(unit, '').replace(leftToRight, '').match(latinWord) ?? [];
  const isOfAnother = (element: Element) =>
    element.closest('[translate=no], [lang]')?.getAttribute('lang') !== lang;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement!;
    if (['SCRIPT', 'STYLE'].includes(element.tagName) || node.data.trim() === '') continue;

    for (const match of node.data.matchAll(leftToRight)) {
      let before: DOMRect | undefined;
      for (let place = match.index; place < match.index + match[0].length; place += 1) {
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        const isSameLine = before && Math.abs(box.top - before.top) < box.height / 2;
        if (before && isSameLine && box.left < before.left - 0.5) {
          faults.push(`does not run from left to right: ${match[0]} in ${quote(element)}`);
          break;
        }
        before = box;
      }
    }
    if (!isOfAnother(element)) {
      const words = findLatinWords(node.data);
      if (words.length > 0) faults.push(`is not translated: ${words.join(' ')} in ${quote(element)}`);
    }
  }
  for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
    if (isOfAnother(element)) continue;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      const words = findLatinWords(element.getAttribute(name) ?? '');
      if (words.length > 0) faults.push(`is not translated: ${words.join(' ')} in ${quote(element)}`);
    }
  }

  for (const icon of document.querySelectorAll('svg.icon')) {
    const shape = icon.innerHTML.replace(/\s+/g, ' ').trim();
    const isTurned = new DOMMatrix(getComputedStyle(icon).transform).a < 0;
    if (directional.includes(shape) !== isTurned) {
      faults.push(`${isTurned ? 'is turned round' : 'points the wrong way'}: ${quote(icon)}`);
    }
  }
  return faults;
}
