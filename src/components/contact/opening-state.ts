import type { OpeningHours } from '../../domain/opening-hours.ts';
import { getOpeningState } from '../../domain/opening-state.ts';
import { formatOpeningState, type OpeningTexts } from './format-opening-state.ts';

/** How often the clock is read, in milliseconds. */
const pause = 15_000;

/** Says whether the line is open, by the clock of its own time zone, for as long as the page stands. */
class OpeningStateElement extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    const hours = JSON.parse(this.dataset['hours'] ?? '') as OpeningHours;
    const texts = JSON.parse(this.dataset['texts'] ?? '') as OpeningTexts;
    const show = () => {
      this.textContent = formatOpeningState(getOpeningState(hours, new Date()), texts);
    };
    show();
    this.#timer = window.setInterval(show, pause);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }
}

customElements.define('opening-state', OpeningStateElement);
