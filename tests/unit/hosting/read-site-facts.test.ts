import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteFacts } from '../../../src/hosting/read-site-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-facts-'));
const pages = {
  'index.html': '<style>a{}</style><script type="module">b</script><script src="/c.js"></script>',
  'en/index.html': '<script type="application/ld+json">{}</script><style>a{}</style>',
  'admin/index.html': '<script>the editors’ program</script>',
  'en/programmes/quiet/index.html': '<quick-exit></quick-exit><a href="/en/contact/quiet.vcf">card</a>',
  'nl/index.html': '<script>“é”</script>',
  'en/programmes/quiet/show/index.html': '<quick-exit></quick-exit>',
};
for (const [path, html] of Object.entries(pages)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), html);
}
const facts = readSiteFacts(folder);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the facts of a built site', () => {
  it('name the code and styles of each page by their hashes', () => {
    // printf b | openssl dgst -sha256 -binary | base64
    const [english, , , choice, dutch] = facts.pages;
    expect(choice).toMatchObject({
      pathname: '/',
      inlineScripts: ["'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='"],
      hasScriptFile: true,
    });
    expect(english).toEqual({
      pathname: '/en/',
      inlineScripts: [],
      hasScriptFile: false,
      inlineStyles: choice!.inlineStyles,
    });
    // printf '“é”' | openssl dgst -sha256 -binary | base64
    expect(dutch!.inlineScripts).toEqual(["'sha256-5zcONu2etkAh8A6uURaFTq0ftnGbklbjC8/IP4k+7Y8='"]);
    expect(facts.pages).toHaveLength(5);
  });

  it('name a sensitive page with what lies below it, its sheet and its contact', () => {
    expect(facts.sensitivePaths).toEqual([
      '/en/contact/quiet.*',
      '/en/programmes/quiet.pdf',
      '/en/programmes/quiet/*',
    ]);
  });
});
