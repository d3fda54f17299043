/**
 * Runs in a page, whose scripts may be off, and returns what is wrong with
 * where things stand: a page wider than the screen, text that is cut off or
 * lies on other text or under a bar, targets that are too small.
 */
export function inspectGeometry(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const screen = { width: root.clientWidth, height: root.clientHeight };
  const quote = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const styles = new Map<Element, CSSStyleDeclaration>();
  const getStyle = (element: Element) => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const findAround = (element: Element, is: (element: Element) => boolean): Element | undefined => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (is(around)) return around;
    }
    return undefined;
  };
  const isForListeners = (element: Element) => getStyle(element).clipPath === 'inset(50%)';
  const isFloating = (element: Element) => ['fixed', 'sticky'].includes(getStyle(element).position);
  const scrolls = (element: Element) => /auto|scroll/.test(getStyle(element).overflowX);
  const seen = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const is =
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !findAround(element, isForListeners);
    seen.set(element, is);
    return is;
  };

  scrollTo(0, 0);

  // Wider than the screen, on either side.
  const sticksOut = (element: Element) => {
    const { left, right, bottom } = element.getBoundingClientRect();
    return (left < -0.5 || right > screen.width + 0.5) && bottom > 0 && isSeen(element);
  };
  const elements = [...document.body.querySelectorAll('*')];
  if (root.scrollWidth > screen.width) {
    faults.push(`the page is wider than the screen`);
  }
  for (const element of elements) {
    if (
      sticksOut(element) &&
      ![...element.children].some(sticksOut) &&
      !findAround(element.parentElement!, (around) => scrolls(around) && !sticksOut(around))
    ) {
      faults.push(`sticks out of the screen: ${quote(element)}`);
    }
  }
  for (const element of elements.filter((element) => scrolls(element) && isSeen(element))) {
    const isWide = element.scrollWidth > element.clientWidth;
    if (isWide && element.tagName !== 'PRE' && !element.querySelector('table')) {
      faults.push(`has to be moved sideways, and is neither a table nor code: ${quote(element)}`);
    }
  }

  // Each line of text, as a box.
  interface Line {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement!;
    if (node.data.trim() === '' || !isSeen(element)) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.bottom > 0) lines.push({ element, text: node.data.trim().slice(0, 40), box });
    }
  }

  // Cut off by a box around it.
  const cuts = (element: Element) => /hidden|clip/.test(getStyle(element).overflow);
  for (const { element, text, box } of lines) {
    const around = findAround(element, cuts);
    if (!around || around === document.body || around === root) continue;
    const edge = around.getBoundingClientRect();
    if (
      box.left < edge.left - 1 ||
      box.right > edge.right + 1 ||
      box.top + box.height * 0.25 < edge.top ||
      box.bottom - box.height * 0.25 > edge.bottom
    ) {
      faults.push(`cut off: "${text}" in ${quote(around)}`);
    }
  }
  for (const button of document.querySelectorAll('button, summary')) {
    if (isSeen(button) && button.scrollWidth > button.clientWidth + 1) {
      faults.push(`cut off: ${quote(button)}`);
    }
  }

  // Text on text. A box is higher than its letters, so only the middle half of it counts.
  const still = lines
    .filter(({ element }) => !findAround(element, isFloating))
    .map(({ element, text, box }) => ({
      element,
      text,
      left: box.left + 1,
      right: box.right - 1,
      top: box.top + box.height * 0.25,
      bottom: box.bottom - box.height * 0.25,
    }))
    .sort((one, other) => one.top - other.top);
  still.forEach((line, index) => {
    for (let next = index + 1; next < still.length && still[next]!.top < line.bottom; next += 1) {
      const other = still[next]!;
      if (other.left < line.right && line.left < other.right) {
        faults.push(`lies on each other: "${line.text}" and "${other.text}"`);
      }
    }
  });

  // Targets: WCAG 2.5.8 for all, 2.5.5 for the ones that everybody needs on every page.
  const targets = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    ),
  ]
    .filter((element) => isSeen(element) && element.getBoundingClientRect().bottom > 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isInSentence = (element: Element) =>
    getStyle(element).display === 'inline' &&
    (element.parentElement?.textContent ?? '').trim().length > element.textContent.trim().length;
  const centre = ({ left, right, top, bottom }: DOMRect) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  });
  const reaches = (box: DOMRect, { x, y }: { x: number; y: number }) => {
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    return Math.hypot(dx, dy) < 12;
  };
  for (const { element, box } of targets) {
    const least = Math.min(box.width, box.height) + 0.1;
    if (element.matches('header nav a, [data-leave], search input, search button') && least < 44) {
      faults.push(`smaller than 44 px: ${quote(element)}`);
    } else if (
      least < 24 &&
      !isInSentence(element) &&
      targets.some((other) => other.element !== element && reaches(other.box, centre(box)))
    ) {
      faults.push(`smaller than 24 px, and beside another: ${quote(element)}`);
    }
  }

  // At the end of the page nothing may stay under a bar.
  const bars = elements.filter((element) => getStyle(element).position === 'fixed' && isSeen(element));
  if (bars.length > 0) {
    scrollTo(0, root.scrollHeight);
    const text = document.createRange();
    const footer = document.querySelector('footer') ?? document.body;
    text.selectNodeContents(footer);
    for (const bar of bars) {
      const edge = bar.getBoundingClientRect();
      const isUnder = (box: DOMRect) =>
        box.bottom > edge.top + 1 &&
        box.top < edge.bottom - 1 &&
        box.right > edge.left &&
        box.left < edge.right;
      if (!footer.contains(bar) && [...text.getClientRects()].some(isUnder)) {
        faults.push(`covers the end of the page: ${quote(bar)}`);
      }
    }
    scrollTo(0, 0);
  }
  return faults;
}
