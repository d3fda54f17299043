/** How a run of sections is spread over the frames (columns or pages) of a leaflet. */
export interface Fit {
  /** Indices of the sections in each frame, in the order of reading. */
  readonly frames: readonly (readonly number[])[];
  /** By how much each frame is too full, in the unit of the heights; 0 where all fits. */
  readonly excess: readonly number[];
}

/**
 * Spreads sections over frames in their order, each section whole: so that
 * the worst overflow is smallest and, where nothing overflows, the frames are
 * filled most evenly. `gap` stands between two sections of a frame.
 */
export function fitIntoFrames(heights: readonly number[], capacities: readonly number[], gap: number): Fit {
  let best: { fit: Fit; worst: number; unevenness: number } | undefined;

  const weigh = (frames: readonly (readonly number[])[]) => {
    const used = frames.map((sections) =>
      sections.reduce((sum, index) => sum + heights[index]!, Math.max(0, sections.length - 1) * gap),
    );
    const excess = used.map((height, frame) => Math.max(0, height - capacities[frame]!));
    const worst = Math.max(...excess);
    const unevenness = used.reduce((sum, height, frame) => sum + height ** 2 / capacities[frame]!, 0);
    if (!best || worst < best.worst || (worst === best.worst && unevenness < best.unevenness)) {
      best = { fit: { frames, excess }, worst, unevenness };
    }
  };

  const spread = (frames: readonly (readonly number[])[], next: number) => {
    if (frames.length === capacities.length - 1) {
      weigh([...frames, range(next, heights.length)]);
      return;
    }
    for (let end = next; end <= heights.length; end += 1) spread([...frames, range(next, end)], end);
  };

  spread([], 0);
  return best!.fit;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
