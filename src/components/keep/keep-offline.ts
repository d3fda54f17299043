/** What the script says; the page writes it in its language. */
export interface KeepOfflineTexts {
  readonly fetching: string;
  readonly failed: string;
  readonly kept: string;
  readonly removed: string;
  /** Names `{{pages}}`, how many, and `{{size}}`, in kB. */
  readonly size: string;
}

interface KeptPage {
  readonly pathname: string;
  readonly title: string;
}

/** Resolves once the worker has kept everything; rejects when it could not. */
function waitForWorker({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (worker?.state === 'redundant') reject(new Error());
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Asks before anything is kept, shows what is kept, and removes all of it again. */
class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    // Undefined in old browsers and where the page did not come over a safe connection.
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) return;
    const { script = '', scope = '', prefix = '', intl = '' } = this.dataset;
    const texts = JSON.parse(this.dataset['texts'] ?? '') as KeepOfflineTexts;
    const find = (name: string) => this.querySelector<HTMLElement>(`[data-keep="${name}"]`)!;
    const say = (text: string) => (find('status').textContent = text);
    const on = (name: string, action: () => void) => find(name).addEventListener('click', action);

    const show = (name: 'offer' | 'question' | 'kept' | 'status') => {
      for (const part of ['unsupported', 'offer', 'question', 'kept']) find(part).hidden = part !== name;
    };

    const getNames = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

    const getRegistration = async () => {
      const found = await workers.getRegistration(scope);
      return found?.scope === new URL(scope, location.href).href ? found : undefined;
    };

    const readKept = async () => {
      const pages: KeptPage[] = [];
      let bytes = 0;
      for (const name of await getNames()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const blob = await (await cache.match(request))!.blob();
          bytes += blob.size;
          if (!blob.type.startsWith('text/html')) continue;
          // The policy of this page refuses the styles of others, and the browser says so of each.
          const html = (await blob.text()).replace(/<style>.*?<\/style>/s, '');
          const { title } = new DOMParser().parseFromString(html, 'text/html');
          pages.push({ pathname: new URL(request.url).pathname, title });
        }
      }
      return { pages, bytes };
    };

    const showKept = async () => {
      const { pages, bytes } = await readKept();
      const format = (number: number) => new Intl.NumberFormat(intl).format(number);
      find('size').textContent = texts.size
        .replace('{{pages}}', format(pages.length))
        .replace('{{size}}', format(Math.ceil(bytes / 1000)));
      find('list').replaceChildren(
        ...pages.map(({ pathname, title }) => {
          const link = document.createElement('a');
          link.href = pathname;
          link.textContent = title;
          const item = document.createElement('li');
          item.append(link);
          return item;
        }),
      );
      show('kept');
    };

    const remove = async () => {
      await (await getRegistration())?.unregister();
      await Promise.all((await getNames()).map((name) => caches.delete(name)));
      show('offer');
    };

    const keep = async () => {
      show('status');
      say(texts.fetching);
      try {
        await waitForWorker(await workers.register(script, { scope, updateViaCache: 'none' }));
        await showKept();
        say(texts.kept);
        find('remove').focus();
      } catch {
        await remove();
        say(texts.failed);
      }
    };

    on('ask', () => {
      say('');
      show('question');
      find('yes').focus();
    });
    on('no', () => {
      show('offer');
      find('ask').focus();
    });
    on('yes', () => void keep());
    on('remove', () => {
      void remove().then(() => {
        say(texts.removed);
        find('ask').focus();
      });
    });
    void getRegistration().then((registration) => (registration ? showKept() : show('offer')));
  }
}

customElements.define('keep-offline', KeepOffline);
