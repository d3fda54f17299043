import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfflinePlan } from '../../../src/offline/offline-plan.ts';
import { runWorker, type WorkerEvent, type WorkerScope } from '../../../src/offline/worker.ts';

const origin = 'https://site.example';

const plan: OfflinePlan = {
  cache: 'kept en new',
  prefix: 'kept en ',
  pages: ['/en/', '/en/contact/'],
  assets: ['/icon.svg'],
  patience: 4000,
  oldCopy: 'Copy of {{day}}.',
  slowCopy: 'Slow, so a copy of {{day}}.',
  intl: 'en-GB',
};

/** Caches in memory, as far as the worker uses them (W3C Service Workers, Cache and CacheStorage). */
function makeCaches() {
  const stored = new Map<string, Map<string, Response>>();
  const caches = {
    keys: () => Promise.resolve([...stored.keys()]),
    has: (name: string) => Promise.resolve(stored.has(name)),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
    open: (name: string) => {
      const cache = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, cache);
      return Promise.resolve({
        put: (pathname: string, response: Response) => Promise.resolve(void cache.set(pathname, response)),
      });
    },
    match: (pathname: string, { cacheName }: { cacheName: string }) =>
      Promise.resolve(stored.get(cacheName)?.get(pathname)?.clone()),
  };
  return { stored, caches: caches as unknown as CacheStorage };
}

type Network = (pathname: string) => Promise<Response>;

const page = (text: string, status = 200) =>
  Promise.resolve(
    new Response(`<body><main>${text}</main></body>`, { status, headers: { 'content-type': 'text/html' } }),
  );

function startWorker(firstNetwork: Network) {
  let network = firstNetwork;
  const listeners = new Map<string, (event: WorkerEvent) => void>();
  const { stored, caches } = makeCaches();
  const scope: WorkerScope = {
    caches,
    location: { origin },
    fetch: (input) => network(new URL(input instanceof Request ? input.url : String(input), origin).pathname),
    skipWaiting: () => Promise.resolve(),
    clients: { claim: () => Promise.resolve() },
    addEventListener: (type, listener) => {
      listeners.set(type, listener);
    },
  };
  runWorker(scope, plan);

  const send = async (type: string, request = new Request(origin)) => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(type)?.({
      request,
      waitUntil: (promise) => work.push(promise),
      respondWith: (response) => {
        answer = response;
      },
    });
    // What the worker adds while it answers is waited for as well.
    const response = await answer;
    await Promise.all(work);
    return response;
  };
  return {
    stored,
    install: async () => {
      await send('install');
      await send('activate');
    },
    /** Undefined when the worker leaves the request to the browser. */
    ask: async (pathname: string, init?: RequestInit) =>
      (await send('fetch', new Request(origin + pathname, init)))?.text(),
    setNetwork: (next: Network) => (network = next),
  };
}

const noNetwork: Network = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the worker', () => {
  it('keeps every page and picture of its plan, and removes the copies of other builds of its language', async () => {
    const { stored, install } = startWorker((pathname) => page(pathname));
    stored.set('kept en old', new Map());
    stored.set('kept nl old', new Map());
    await install();
    expect([...stored.keys()].sort()).toEqual(['kept en new', 'kept nl old']);
    expect([...stored.get('kept en new')!.keys()].sort()).toEqual(['/en/', '/en/contact/', '/icon.svg']);
  });

  it('keeps nothing at all when one of them cannot be fetched', async () => {
    const { stored, install } = startWorker((pathname) =>
      page(pathname, pathname === '/en/contact/' ? 404 : 200),
    );
    await expect(install()).rejects.toThrow('/en/contact/: 404');
    expect(stored.size).toBe(0);
  });

  it('shows the page of the network while there is one, and keeps it in place of the old copy', async () => {
    const { install, ask, setNetwork } = startWorker(() => page('old address'));
    await install();
    setNetwork(() => page('new address'));
    expect(await ask('/en/contact/')).toBe('<body><main>new address</main></body>');
    setNetwork(noNetwork);
    expect(await ask('/en/contact/')).toContain('new address</main>');
  });

  it('says of which day a copy is when there is no network', async () => {
    const { install, ask, setNetwork } = startWorker(() => page('address'));
    await install();
    vi.setSystemTime(new Date('2026-12-24T09:30:00Z'));
    setNetwork(noNetwork);
    expect(await ask('/en/contact/?from=mail')).toMatch(
      /<main><p class="notice" role="note"><strong>Copy of 22 November 2026 at \d\d:30\.<\/strong><\/p>address/,
    );
  });

  it('shows the copy when the network takes too long, and the network when there is no copy', async () => {
    const { stored, install, ask, setNetwork } = startWorker(() => page('copy'));
    await install();
    setNetwork(() => new Promise((resolve) => setTimeout(() => resolve(page('late')), plan.patience + 1)));
    const answer = ask('/en/');
    await vi.advanceTimersByTimeAsync(plan.patience + 1);
    expect(await answer).toMatch(/Slow, so a copy of 22 November 2026 .*copy<\/main>/);
    stored.get('kept en new')!.clear();
    const second = ask('/en/');
    await vi.advanceTimersByTimeAsync(plan.patience + 1);
    expect(await second).toContain('<main>late</main>');
  });

  it('shows the copy when the server is broken, and the error when the page is gone', async () => {
    const { install, ask, setNetwork } = startWorker(() => page('copy'));
    await install();
    setNetwork(() => page('broken', 503));
    expect(await ask('/en/')).toContain('copy</main>');
    setNetwork(() => page('gone', 404));
    expect(await ask('/en/')).toContain('<main>gone</main>');
  });

  it('leaves every page that its plan does not name to the browser, and other sites and methods', async () => {
    const { install, ask } = startWorker((pathname) => page(pathname));
    await install();
    expect(await ask('/en/programmes/health-and-support/')).toBeUndefined();
    expect(await ask('/nl/')).toBeUndefined();
    expect(await ask('/en/', { method: 'POST' })).toBeUndefined();
  });

  it('brings nothing back after the reader has removed the copy', async () => {
    const { stored, install, ask } = startWorker(() => page('address'));
    await install();
    stored.clear();
    expect(await ask('/en/')).toContain('address');
    expect(stored.size).toBe(0);
  });
});
