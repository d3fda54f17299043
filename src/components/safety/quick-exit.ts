import { countShift, longestPause, neededPresses, noPresses } from '../../quick-exit/shift-presses.ts';

/** What the script says; the page writes it in its language. */
export interface QuickExitTexts {
  /** After the first press of Shift, after the second, and so on. */
  readonly pressed: readonly string[];
  readonly stopped: string;
  readonly leaving: string;
}

/**
 * Blanks the page at once and leaves it, so that the page's place in the
 * history of the tab is taken by the next one. Its links work without this.
 */
class QuickExit extends HTMLElement {
  connectedCallback(): void {
    const texts = JSON.parse(this.dataset['texts'] ?? '') as QuickExitTexts;
    const links = document.querySelectorAll<HTMLAnchorElement>('a[data-leave]');
    const lights = [...this.querySelectorAll('.quick-exit-lights > span')];
    const status = this.querySelector('[role="status"]');
    const root = document.documentElement;
    let presses = noPresses;
    let timer: number | undefined;
    let curtain: HTMLElement | undefined;

    const say = (text: string) => {
      if (status) status.textContent = text;
    };

    const showPresses = () => {
      lights.forEach((light, index) => light.classList.toggle('quick-exit-lit', index < presses.count));
    };

    const leave = () => {
      if (curtain) return;
      clearTimeout(timer);
      root.classList.add('quick-exit-leaving');
      curtain = document.createElement('p');
      curtain.className = 'quick-exit-curtain';
      curtain.role = 'alert';
      curtain.textContent = texts.leaving;
      document.body.append(curtain);
      location.replace(links[0]?.href ?? '');
    };

    const comeBack = () => {
      curtain?.remove();
      curtain = undefined;
      root.classList.remove('quick-exit-leaving');
      presses = noPresses;
      showPresses();
      say('');
    };

    const follow = (type: 'down' | 'up', key: string, at: number) => {
      const { count } = presses;
      presses = countShift(presses, { type, key, at });
      if (presses.count === count && presses.count < neededPresses) return;
      clearTimeout(timer);
      showPresses();
      if (presses.count >= neededPresses) leave();
      else say(texts.pressed[presses.count - 1] ?? '');
      if (presses.count === 0 || presses.count >= neededPresses) return;
      timer = window.setTimeout(() => {
        presses = noPresses;
        showPresses();
        say(texts.stopped);
      }, longestPause);
    };

    for (const link of links) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        leave();
      });
    }
    document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
      if (!repeat) follow('down', key, timeStamp);
    });
    document.addEventListener('keyup', ({ key, timeStamp }) => {
      if (key === 'Shift') follow('up', key, timeStamp);
    });
    // Shift and a click select text; a click alone begins the count anew as any other key does.
    document.addEventListener('pointerdown', ({ timeStamp }) => follow('down', 'pointer', timeStamp));
    window.addEventListener('pageshow', comeBack);
  }
}

customElements.define('quick-exit', QuickExit);
