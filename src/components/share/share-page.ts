/** Opens the device's own list of ways to share, where it has one; else the page's address stands there to copy. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    if (!('share' in navigator)) return;
    const { title = '', url = '' } = this.dataset;
    const plain = this.querySelector<HTMLElement>('[data-share="plain"]')!;
    const button = this.querySelector<HTMLElement>('[data-share="sheet"]')!;
    plain.hidden = true;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.share({ title, url }).catch((error: unknown) => {
        // Whoever closes the list has changed their mind; anything else needs the plain way.
        if (error instanceof DOMException && error.name === 'AbortError') return;
        plain.hidden = false;
      });
    });
  }
}

customElements.define('share-page', SharePage);
