import { describe, expect, it } from 'vitest';
import { getLabelBox, placeLabels } from '../../../src/maps/place-labels.ts';

const map = { width: 160, height: 180 };
const overlaps = (a: ReturnType<typeof getLabelBox>, b: ReturnType<typeof getLabelBox>) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('names on a map', () => {
  it('stand after their dots where there is room', () => {
    expect(placeLabels([{ name: 'Utrecht', x: 50, y: 50 }], map)).toEqual([
      { name: 'Utrecht', x: 50, y: 50, anchor: 'start', textX: 55, textY: 52 },
    ]);
  });

  it('stand before their dots at the edge', () => {
    expect(placeLabels([{ name: 'Nijmegen', x: 150, y: 50 }], map)![0]!.anchor).toBe('end');
  });

  it('never cover each other or leave the map, however near the dots lie', () => {
    const placed = placeLabels(
      [
        { name: 'Arnhem', x: 110, y: 90 },
        { name: 'Nijmegen', x: 108, y: 98 },
        { name: 'Utrecht', x: 75, y: 85 },
      ],
      map,
    )!;
    const boxes = placed.map((label) => getLabelBox(label, label));
    boxes.forEach((box, index) => {
      expect(box.right).toBeLessThanOrEqual(map.width);
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    });
  });

  it('are none where there is no room for all', () => {
    const crowd = Array.from({ length: 12 }, () => ({ name: 'Rotterdam', x: 80, y: 90 }));
    expect(placeLabels(crowd, map)).toBeUndefined();
  });
});
