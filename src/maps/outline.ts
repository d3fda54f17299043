import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

interface Line {
  readonly points: Point[];
  isClosed: boolean;
}

/** A line that is being drawn; its points lie on whole units. */
export interface Outline extends GeoContext {
  /** SVG path data in whole units. Rings that became a line, and lines that became a point, are left out. */
  readonly format: () => string;
}

/**
 * A drawing surface for d3-geo's paths that keeps as little as an eye needs:
 * whole units, no point twice, none in the middle of a straight line.
 */
export function createOutline(): Outline {
  const lines: Line[] = [];
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const { points } = lines.at(-1)!;
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && isSame(last, point)) return;
    if (before && last && isStraight(before, last, point)) points.pop();
    points.push(point);
  };
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      lines.push({ points: [], isClosed: false });
      add(x, y);
    },
    lineTo: add,
    arc: () => undefined,
    closePath: () => {
      const line = lines.at(-1)!;
      if (line.points.length > 1 && isSame(line.points[0]!, line.points.at(-1)!)) line.points.pop();
      line.isClosed = true;
    },
    format: () =>
      lines
        .filter(({ points, isClosed }) => points.length > (isClosed ? 2 : 1))
        .map(formatLine)
        .join(''),
  };
}

const isSame = ([ax, ay]: Point, [bx, by]: Point) => ax === bx && ay === by;

const isStraight = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;

/** Steps from point to point are shorter than places. A minus sign parts numbers as a blank does. */
function formatLine({ points, isClosed }: Line): string {
  const [start, ...rest] = points as [Point, ...Point[]];
  const steps = rest.map(([x, y], index) => `${x - points[index]![0]} ${y - points[index]![1]}`);
  return `M${start.join(' ')}l${steps.join(' ')}${isClosed ? 'z' : ''}`.replaceAll(' -', '-');
}
