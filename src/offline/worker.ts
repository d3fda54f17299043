import type { OfflinePlan } from './offline-plan.ts';

/** What the worker uses of a service worker's global object (W3C Service Workers). */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly location: { readonly origin: string };
  readonly fetch: typeof fetch;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: (
    type: 'install' | 'activate' | 'fetch',
    listener: (event: WorkerEvent) => void,
  ) => void;
}

export interface WorkerEvent {
  readonly request: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (response: Promise<Response>) => void;
}

/**
 * The whole service worker of one language. The build writes this function out
 * as text with its plan behind it, so it uses nothing from outside itself.
 *
 * A page always comes from the network when there is one; the copy is shown
 * when the network fails or is slower than the plan allows, and then says
 * which of the two, and of which day it is. Pages that the plan does not name are left to the browser.
 */
export function runWorker(scope: WorkerScope, plan: OfflinePlan): void {
  const { caches } = scope;
  const keptOn = 'kept-on';

  const keep = async (cache: Cache, pathname: string, response: Response) => {
    const headers = new Headers(response.headers);
    headers.set(keptOn, new Date().toISOString());
    await cache.put(pathname, new Response(await response.blob(), { headers }));
  };

  const keepAll = async () => {
    const cache = await caches.open(plan.cache);
    try {
      await Promise.all(
        [...plan.pages, ...plan.assets].map(async (pathname) => {
          const response = await scope.fetch(pathname, { cache: 'no-cache' });
          if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
          await keep(cache, pathname, response);
        }),
      );
    } catch (error) {
      await caches.delete(plan.cache);
      throw error;
    }
    await scope.skipWaiting();
  };

  const removeOld = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(plan.prefix) && name !== plan.cache);
    await Promise.all(names.map((name) => caches.delete(name)));
    await scope.clients.claim();
  };

  const findCopy = (pathname: string) => caches.match(pathname, { cacheName: plan.cache });

  const getOldCopy = async (pathname: string, note: string) => {
    const copy = await findCopy(pathname);
    if (!copy) return undefined;
    const day = new Intl.DateTimeFormat(plan.intl, { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(copy.headers.get(keptOn) ?? 0),
    );
    const text = note.replace('{{day}}', () => day);
    const html = (await copy.text()).replace(
      /<main[^>]*>/,
      (tag) => `${tag}<p class="notice" role="note"><strong>${text}</strong></p>`,
    );
    const headers = new Headers(copy.headers);
    // They were about the bytes that came over the network.
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(html, { headers });
  };

  const askNetwork = async (event: WorkerEvent, pathname: string) => {
    const response = await scope.fetch(event.request);
    if (response.status >= 500) throw new Error(`${pathname}: ${response.status}`);
    if (response.ok) {
      const copy = response.clone();
      event.waitUntil(
        // After a reader has removed the copy, nothing brings it back.
        caches
          .has(plan.cache)
          .then((has) =>
            has ? caches.open(plan.cache).then((cache) => keep(cache, pathname, copy)) : undefined,
          ),
      );
    }
    return response;
  };

  const answerPage = async (event: WorkerEvent, pathname: string) => {
    const fresh = askNetwork(event, pathname).catch(() => undefined);
    const tooLate = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), plan.patience));
    const first = await Promise.race([fresh, tooLate]);
    if (first && first !== 'late') return first;
    const copy = await getOldCopy(pathname, first === 'late' ? plan.slowCopy : plan.oldCopy);
    return copy ?? (await fresh) ?? Response.error();
  };

  const answerAsset = async ({ request }: WorkerEvent, pathname: string) =>
    (await findCopy(pathname)) ?? scope.fetch(request);

  scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
  scope.addEventListener('activate', (event) => event.waitUntil(removeOld()));
  scope.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (event.request.method !== 'GET' || origin !== scope.location.origin) return;
    if (plan.pages.includes(pathname)) event.respondWith(answerPage(event, pathname));
    else if (plan.assets.includes(pathname)) event.respondWith(answerAsset(event, pathname));
  });
}
