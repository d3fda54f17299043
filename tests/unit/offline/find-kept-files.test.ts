import { describe, expect, it } from 'vitest';
import { findKeptFiles, type ServedFile } from '../../../src/offline/find-kept-files.ts';

const file = (pathname: string, text = ''): ServedFile => ({ pathname, text });

const site = [
  file('/', '<a href="/en/">'),
  file(
    '/en/',
    '<script src="/_astro/home.js"></script><link rel="icon" href="/icon.svg"><a href="/en/all.html">',
  ),
  file(
    '/en/contact/',
    '<script type="module">import"../../_astro/card.js";</script><img loading="lazy" src="quiet.svg">',
  ),
  file('/en/contact/quiet.svg'),
  file('/en/programmes/quiet/', '<p></p><quick-exit></quick-exit><script src="/_astro/exit.js"></script>'),
  file('/en/programmes/quiet/show/', '<p>the same in large letters</p>'),
  file('/en/search/', '<script src="/_astro/search.js"></script>'),
  file('/en/404.html'),
  file('/en/all.html'),
  file('/nl/'),
  file('/icon.svg'),
  file('/_astro/home.js', 'import{a as b}from"./shared.js";const f=()=>import("./late.js")'),
  file('/_astro/shared.js', 'import"./home.js"'),
  file('/_astro/late.js'),
  file('/_astro/card.js'),
  file('/_astro/exit.js'),
  file('/_astro/search.js'),
];

const { pages, assets } = findKeptFiles(site, 'en');
const getPathnames = (files: readonly ServedFile[]) => files.map(({ pathname }) => pathname);

describe('what a reader of one language keeps', () => {
  it('are its pages without the sensitive ones, what lies below them, the search and single files', () => {
    expect(getPathnames(pages)).toEqual(['/en/', '/en/contact/']);
  });

  it('are the scripts and pictures that these pages load, with all that those import', () => {
    expect(getPathnames(assets)).toEqual([
      '/_astro/card.js',
      '/_astro/home.js',
      '/_astro/late.js',
      '/_astro/shared.js',
      '/icon.svg',
    ]);
  });
});
