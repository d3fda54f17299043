import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

type Answer = { readonly report: string | undefined } | { readonly failure: string };

export interface Checker {
  /** @throws when the content cannot be read */
  readonly check: () => Promise<string | undefined>;
  readonly stop: () => Promise<unknown>;
}

/** Checks the content below `root` in a thread of its own, so that pages do not wait for it; one check at a time. */
export function startChecker(root: string): Checker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { root } });
  worker.unref();
  return {
    check: async () => {
      worker.postMessage('check');
      const [answer] = (await once(worker, 'message')) as [Answer];
      if ('failure' in answer) throw new Error(answer.failure);
      return answer.report;
    },
    stop: () => worker.terminate(),
  };
}
