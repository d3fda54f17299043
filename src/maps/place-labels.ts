/** Sizes in the units of the map. A letter is taken as wide as in a wide font. */
export const labelSizes = { dot: 3, text: 8, letter: 6, gap: 2 } as const;

export interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name is written, as SVG takes it: the start, middle or end of its base line. */
export interface Label {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly textX: number;
  readonly textY: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const { dot, text, letter, gap } = labelSizes;

/** The room that a name takes, with what hangs below its base line. */
export function getLabelBox({ name }: Pick<NamedPoint, 'name'>, { anchor, textX, textY }: Label): Box {
  const width = name.length * letter;
  const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: textY - text * 0.8, bottom: textY + text * 0.2 };
}

/** The places to try, the best to read first: beside the dot, then above and below it. */
function getCandidates({ x, y }: NamedPoint): Label[] {
  const beside = dot + gap;
  return [
    ...[0.3, 0.8, -0.2].flatMap((drop): Label[] => [
      { anchor: 'start', textX: x + beside, textY: Math.round(y + text * drop) },
      { anchor: 'end', textX: x - beside, textY: Math.round(y + text * drop) },
    ]),
    { anchor: 'middle', textX: x, textY: y - beside },
    { anchor: 'middle', textX: x, textY: y + beside + Math.round(text * 0.8) },
  ];
}

const meet = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/**
 * Finds each name a place beside its dot, where it covers no other name and no
 * dot, and stays on the map. One place that is taken may need an earlier name
 * to move, so all ways are tried until one fits. Undefined when there is no
 * room for all: names are longer in some languages.
 */
export function placeLabels<Point extends NamedPoint>(
  points: readonly Point[],
  map: { readonly width: number; readonly height: number },
): (Point & Label)[] | undefined {
  const dots = points.map(({ x, y }): Box => ({
    left: x - dot,
    right: x + dot,
    top: y - dot,
    bottom: y + dot,
  }));
  const isOnMap = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= map.width && top >= 0 && bottom <= map.height;

  const place = (placed: readonly (Point & Label)[]): readonly (Point & Label)[] | undefined => {
    const point = points[placed.length];
    if (!point) return placed;
    const taken = [...dots, ...placed.map((label) => getLabelBox(label, label))];
    for (const label of getCandidates(point)) {
      const box = getLabelBox(point, label);
      if (!isOnMap(box) || taken.some((other) => meet(box, other))) continue;
      const all = place([...placed, { ...point, ...label }]);
      if (all) return all;
    }
    return undefined;
  };

  const all = place([]);
  return all && [...all];
}
