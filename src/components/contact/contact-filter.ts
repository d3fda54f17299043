import { formatPlural, type PluralForms } from '../../search/plural-forms.ts';

/** Hides the entries that a reader did not ask for, and says how many are left. Links to a hidden entry show all again. */
class ContactFilter extends HTMLElement {
  connectedCallback(): void {
    const forms = JSON.parse(this.dataset['forms'] ?? '') as PluralForms;
    const fields = [...this.querySelectorAll('select')];
    const entries = [...this.querySelectorAll<HTMLElement>('[data-programmes]')];
    const status = this.querySelector('[role="status"]')!;

    const matches = (entry: HTMLElement) =>
      fields.every(
        ({ value, dataset }) =>
          value === '' || (entry.dataset[dataset['filter'] ?? ''] ?? '').split(' ').includes(value),
      );
    const filter = () => {
      for (const entry of entries) entry.hidden = !matches(entry);
      const shown = entries.filter(({ hidden }) => !hidden).length;
      status.textContent = formatPlural(forms, shown, this.dataset['intl'] ?? '');
    };
    const showTarget = () => {
      const target = entries.find(({ id }) => `#${id}` === location.hash);
      if (!target?.hidden) return;
      for (const field of fields) field.value = '';
      filter();
      target.scrollIntoView();
    };

    this.addEventListener('change', filter);
    // A second click on the same link changes nothing in the address, so the click itself is heard too.
    window.addEventListener('hashchange', showTarget);
    document.addEventListener('click', () => setTimeout(showTarget));
  }
}

customElements.define('contact-filter', ContactFilter);
