import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitIntoFrames } from '../../../src/leaflets/fit-into-frames.ts';

describe('sections in frames', () => {
  it('stand in their order and fill the frames evenly', () => {
    expect(fitIntoFrames([10, 10, 10, 10], [100, 100], 0)).toEqual({
      frames: [
        [0, 1],
        [2, 3],
      ],
      excess: [0, 0],
    });
  });

  it('leave the smaller frame the smaller share', () => {
    expect(fitIntoFrames([10, 10, 10, 10], [20, 60], 0).frames).toEqual([[0], [1, 2, 3]]);
  });

  it('count the gaps between sections of a frame, and only those', () => {
    expect(fitIntoFrames([10, 10], [25], 5).excess).toEqual([0]);
    expect(fitIntoFrames([10, 10], [24], 5).excess).toEqual([1]);
  });

  it('tell which frame is too full, and by how much', () => {
    expect(fitIntoFrames([30, 50], [40, 40], 0)).toEqual({ frames: [[0], [1]], excess: [0, 10] });
  });

  it('come each once, whatever their heights', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    const rooms = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lengths, rooms, (heights, capacities) => {
        const { frames, excess } = fitIntoFrames(heights, capacities, 10);
        expect(frames.flat()).toEqual(heights.map((_, index) => index));
        expect(frames).toHaveLength(capacities.length);
        expect(excess.every((height) => height >= 0)).toBe(true);
      }),
    );
  });
});
