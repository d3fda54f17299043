import { describe, expect, it } from 'vitest';
import { getIndexedDocument, isSearchable } from '../../../src/search/indexed-page.ts';

const page =
  '<html lang="nl"><body><header>Menu</header><main id="main" data-pagefind-body><dt>Sinds</dt><dd>2021</dd></main></body></html>';

describe('a page', () => {
  it('is searchable when its main part says so', () => {
    expect(isSearchable(page)).toBe(true);
    expect(isSearchable(page.replace(' data-pagefind-body', ''))).toBe(false);
    expect(isSearchable('<p data-pagefind-body>no main part</p>')).toBe(false);
  });
});

describe('the document that is indexed for it', () => {
  it('has its main part, the words that find it, and its language', () => {
    expect(getIndexedDocument(page, 'nl', { phrases: ['gezin "x"', 'R&B'], ended: false })).toBe(
      '<html lang="nl"><body><div data-pagefind-meta="words[title]" title="gezin &quot;x&quot;, R&amp;B"></div>' +
        '<main id="main" data-pagefind-body> <dt>Sinds</dt> <dd>2021</dd></main></body></html>',
    );
  });

  it('weighs less when the programme has ended', () => {
    expect(getIndexedDocument(page, 'nl', { phrases: [], ended: true })).toContain(
      '<main data-pagefind-weight="0.5" ',
    );
  });

  it('cannot be made without a main part', () => {
    expect(() => getIndexedDocument('<p></p>', 'nl', { phrases: [], ended: false })).toThrow('has no <main>');
  });
});
