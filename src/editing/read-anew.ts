import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { loaderName } from '../content-loader/loader-name.ts';
import type { Reading } from '../content-loader/reading.ts';

type RefreshContent = NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>;

const milliseconds = { betweenQuestions: 10, patience: 5000 };

/**
 * Lets Astro read the content anew. At each change of a content file Astro also
 * loads its settings of the content again, and whoever asks meanwhile gets
 * nothing, without a word: so it is asked until one of our loaders has begun. When the
 * settings cannot be loaded, which Astro tells, it ends after five seconds.
 */
export async function readAnew(refreshContent: RefreshContent): Promise<void> {
  const reading: Reading = { hasBegun: false };
  const end = performance.now() + milliseconds.patience;
  for (;;) {
    await refreshContent({ loaders: [loaderName], context: reading });
    if (reading.hasBegun || performance.now() >= end) return;
    await wait(milliseconds.betweenQuestions);
  }
}
