import { describe, expect, it } from 'vitest';
import { listBody } from './clean-site.ts';

describe('what a template leaves behind', () => {
  it.each([
    ['undefined', '12:4'],
    ['Phone: undefined', '12:11'],
    ['NaN people', '12:4'],
    ['[object Object]', '12:4'],
    ['null', '12:4'],
    ['(null)', '12:5'],
    ['<a href="/en/contact/#undefined" id="undefined">x</a>', '12:26'],
    ['<img alt="null" src="/">', '12:14'],
    ['{{count}} results', '12:4'],
    ['${site.url}', '12:4'],
    ['home.title', '12:4'],
    ['e.g. 😀home.title😀', '12:10'],
    ['i.e. (home.title)', '12:10'],
    ['<span aria-label="home.title">x</span>', '12:22'],
    ['<span data-words="undefined">x</span>', '12:22'],
    ['<script type="application/ld+json">{"name":"undefined"}</script>', '12:48'],
  ])('%j is refused', (body, place) => {
    expect(listBody(body)).toContain(`${place} out/leftover`);
  });

  it.each([
    'the null hypothesis',
    'well-undefinedness, NaNo',
    'see www.home.title.nl and home.titles',
    'éhome.title, home.titleé, 𝐚home.title, home.title𝐚, @home.title and /home.title/',
    '<span data-text="{{count}} results">x</span>',
    '<script type="application/ld+json">{"name":null}</script>',
    '<script type="text/template">let a = undefined ?? null;</script>',
  ])('%j is not', (body) => {
    expect(listBody(body)).toEqual([]);
  });
});
