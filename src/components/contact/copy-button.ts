/** How long the answer stands, in milliseconds. */
const shown = 4000;

/** Puts the value of its button into the clipboard, and says so. Hidden where the browser has no clipboard. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const status = this.querySelector('[role="status"]')!;
    let timer: number | undefined;
    // Undefined on pages that did not come over https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      this.hidden = true;
      return;
    }
    const say = (text: string | undefined) => {
      clearTimeout(timer);
      status.textContent = text ?? '';
      timer = window.setTimeout(() => (status.textContent = ''), shown);
    };
    button.addEventListener('click', () => {
      status.textContent = '';
      clipboard.writeText(button.value).then(
        () => say(this.dataset['copied']),
        () => say(this.dataset['failed']),
      );
    });
  }
}

customElements.define('copy-button', CopyButton);
