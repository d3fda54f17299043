/** The states in which every page is looked at, with script and without. */

export interface PageState {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const viewports = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

export const pageStates: readonly PageState[] = viewports.flatMap((viewport) =>
  (['none', 'active'] as const).flatMap((forcedColors) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme, forcedColors })),
  ),
);

/** "320 dark", "1280 light forced". */
export const formatPageState = ({ viewport, colorScheme, forcedColors }: PageState): string =>
  `${viewport.width} ${colorScheme}${forcedColors === 'active' ? ' forced' : ''}`;

/** A way to read that changes where text stands. */
export interface Reading {
  readonly name: string;
  readonly viewport: PageState['viewport'];
  /** The text size that the reader set in the browser, in px; 16 is the usual one. */
  readonly textSize?: number;
  /** Styles of the reader's own. */
  readonly style?: string;
}

/** WCAG 1.4.12, each at its bound. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** At 400 %, twice the text and the bounds of its spacing, on every width. */
export const readings: readonly Reading[] = [
  // WCAG 1.4.10: what is left of 1280 by 1024 at 400 %.
  { name: '400 %', viewport: { width: 320, height: 256 } },
  ...viewports.flatMap((viewport) => [
    { name: `${viewport.width} text at 200 %`, viewport, textSize: 32 },
    { name: `${viewport.width} text spacing`, viewport, style: textSpacing },
  ]),
];
