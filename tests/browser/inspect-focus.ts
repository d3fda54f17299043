/**
 * Runs in a page, whose scripts may be off: gives the focus to everything that
 * can have it, and returns what does not show it or lies behind something else.
 */
export function inspectFocus(): string[] {
  const faults: string[] = [];
  const quote = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const root = document.documentElement;
  const isForced = matchMedia('(forced-colors: active)').matches;

  /** Relative luminance (WCAG 2.2) of "rgb(1, 2, 3)"; undefined for a colour that one can see through. */
  const getLuminance = (colour: string): number | undefined => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha < 1 || blue === undefined) return undefined;
    const [r, g, b] = [red!, green!, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const getGround = (element: Element | null): number => {
    for (let around = element; around; around = around.parentElement) {
      const luminance = getLuminance(getComputedStyle(around).backgroundColor);
      if (luminance !== undefined) return luminance;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 0 : 1;
  };

  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
  );
  // What has the focus already would not come into view.
  (document.activeElement as HTMLElement | null)?.blur();
  for (const stop of stops) {
    if (!stop.checkVisibility({ visibilityProperty: true }) || stop.matches(':disabled')) continue;
    stop.focus({ focusVisible: true });
    if (document.activeElement !== stop) {
      faults.push(`cannot have the focus: ${quote(stop)}`);
      continue;
    }
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(stop);
    const line = getLuminance(outlineColor);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
      faults.push(`does not show the focus: ${quote(stop)}`);
      // Where the reader's colours are forced upon the page, the browser chooses this one too.
    } else if (!isForced) {
      const ground = getGround(parseFloat(outlineOffset) < 0 ? stop : stop.parentElement);
      const contrast =
        line === undefined ? 1 : (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
      if (contrast < 3) faults.push(`shows the focus too faintly, ${contrast.toFixed(1)}:1: ${quote(stop)}`);
    }
    // A link may go over several lines, and a box may be larger than the screen: its middle, as far as it is in view.
    const points = [...stop.getClientRects()].map(({ left, right, top, bottom }) =>
      document.elementFromPoint(
        (Math.max(left, 0) + Math.min(right, root.clientWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, root.clientHeight)) / 2,
      ),
    );
    if (!points.some((seen) => seen && stop.contains(seen))) {
      const cover = points.find((seen) => seen !== null);
      faults.push(`has the focus behind ${cover ? quote(cover) : 'the edge of the screen'}: ${quote(stop)}`);
    }
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return faults;
}
