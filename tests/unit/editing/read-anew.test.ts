import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/content-loader/reading.ts';
import { readAnew } from '../../../src/editing/read-anew.ts';

/** Astro, which does nothing, without a word, until it is asked for the `answered`th time. */
function makeAstro(answered: number) {
  let questions = 0;
  return {
    getQuestions: () => questions,
    refreshContent: ({ context }: { context?: object }) => {
      questions += 1;
      if (questions === answered) (context as Reading).hasBegun = true;
      return Promise.resolve();
    },
  };
}

describe('a change of the content', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([1, 3])('is read when Astro is ready at question %i, and no more often', async (answered) => {
    const astro = makeAstro(answered);
    await readAnew(astro.refreshContent);
    expect(astro.getQuestions()).toBe(answered);
  });

  it('is given up after five seconds when Astro cannot load its settings', async () => {
    let seconds = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (seconds += 1) * 1000);
    const astro = makeAstro(Infinity);
    await readAnew(astro.refreshContent);
    expect(astro.getQuestions()).toBe(5);
  });
});
