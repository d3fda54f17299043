import { describe, expect, it } from 'vitest';
import { findAlternates } from '../../../src/sitemap/sitemap.ts';

describe('the alternates of a page', () => {
  it('are its hreflang links, in their order', () => {
    const html = `<!doctype html><html lang="en"><head><title>x</title>
      <link rel="canonical" href="https://a.example/en/">
      <link rel="alternate" hreflang="en" href="https://a.example/en/">
      <link rel="alternate" hreflang="x-default" href="https://a.example/">
      </head><body><link rel="alternate" hreflang="fr" href="https://a.example/fr/"></body></html>`;
    expect(findAlternates(html)).toEqual([
      { lang: 'en', url: 'https://a.example/en/' },
      { lang: 'x-default', url: 'https://a.example/' },
    ]);
  });

  it('are none that only look like it, in a note, a script, a style or a title', () => {
    const link = '<link rel="alternate" hreflang="en" href="https://a.example/en/">';
    const html = `<head><!-- ${link} --><title>${link}</title><script>"${link}"</script><style>/*${link}*/</style>
      <link rel=alternate hreflang='nl' href="https://a.example/?a=1&amp;b=>"></head>`;
    expect(findAlternates(html)).toEqual([{ lang: 'nl', url: 'https://a.example/?a=1&b=>' }]);
  });

  it('are none on a page without any', () => {
    expect(findAlternates('<!doctype html><title>x</title>')).toEqual([]);
  });
});
