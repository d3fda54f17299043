/** A text of a page, and the language that the page says it is in (BCP 47). */
export interface LanguagePart {
  readonly lang: string;
  readonly text: string;
}

export interface Structure {
  readonly faults: readonly string[];
  readonly parts: readonly LanguagePart[];
}

/**
 * Runs in a page, whose scripts may be off: headings, landmarks, the language
 * of each part, and what moves although the reader asked for less motion.
 */
export function inspectStructure(): Structure {
  const faults: string[] = [];
  const quote = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isSeen);
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) {
    faults.push(`has ${levels.filter((level) => level === 1).length} headings of level 1`);
  }
  headings.forEach((heading, index) => {
    if (levels[index]! > (levels[index - 1] ?? 0) + 1)
      faults.push(`skips a level of headings: ${quote(heading)}`);
    if (heading.textContent.trim() === '') faults.push(`is an empty heading: ${quote(heading)}`);
  });

  const mains = [...document.querySelectorAll('main, [role=main]')].filter(isSeen);
  if (mains.length !== 1) faults.push(`has ${mains.length} main parts`);
  const names = [
    ...document.querySelectorAll('nav, section[aria-label], section[aria-labelledby], search, aside'),
  ]
    .filter(isSeen)
    .map((landmark) => {
      const labels = (landmark.getAttribute('aria-labelledby') ?? '').split(' ');
      const label =
        landmark.getAttribute('aria-label') ??
        labels.map((id) => document.getElementById(id)?.textContent).join(' ');
      return `${landmark.tagName.toLowerCase()} "${label.trim()}"`;
    });
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    faults.push(`has several landmarks called ${name}`);
  }

  if (!document.documentElement.lang) faults.push('does not say in which language it is');
  if (document.title.trim() === '') faults.push('has no title');

  const parts = [
    ...document.querySelectorAll(
      'title, p, li, dd, dt, h1, h2, h3, a, button, label, figcaption, summary, td, th, strong',
    ),
  ].map((element) => {
    const clone = element.cloneNode(true) as Element;
    // Marked as another language, or an address, which has none; a list within is a part of its own.
    for (const other of clone.querySelectorAll('script, style, [lang], [translate=no], ul, ol, dl, p'))
      other.remove();
    return {
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      text: clone.textContent.replace(/\s+/g, ' ').trim(),
    };
  });

  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    faults.push('was not asked for less motion, so that nothing is known about it');
  }
  for (const animation of document.getAnimations()) {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    faults.push(`moves: ${target ? quote(target) : 'something'}`);
  }
  for (const element of document.querySelectorAll('*')) {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    if (transitionDuration.split(',').some((duration) => parseFloat(duration) > 0)) {
      faults.push(`moves when it changes: ${quote(element)}`);
    }
    if (scrollBehavior === 'smooth') faults.push(`scrolls slowly: ${quote(element)}`);
  }

  return { faults, parts: parts.filter(({ text }) => text !== '') };
}
