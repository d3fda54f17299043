import { describe, expect, it } from 'vitest';
import { findRedirectFaults } from '../../../src/hosting/redirects.ts';

const files = new Set(['index.html', 'en/index.html', 'favicon.svg']);
const find = (...list: readonly (readonly [string, string])[]) =>
  findRedirectFaults(
    list.map(([from, to]) => ({ from, to })),
    files,
  );

describe('a redirect', () => {
  it('to a page or a file is in order', () => {
    expect(find(['old/', 'en/'], ['favicon.ico', 'favicon.svg'], ['start', ''])).toEqual([]);
  });

  it.each([
    ['that leads nowhere', [['old/', 'gone/']], 'old/ leads to gone/, which does not exist.'],
    ['that hides a page', [['en/', 'favicon.svg']], 'en/ would hide a page of the site.'],
    [
      'to another redirect',
      [
        ['a', 'b'],
        ['b', 'en/'],
      ],
      'a leads to b, which leads on.',
    ],
    ['to itself', [['a', 'a']], 'a leads to a, which leads on.'],
    [
      'that stands twice',
      [
        ['a', 'en/'],
        ['a', 'favicon.svg'],
      ],
      'a stands twice in the list.',
    ],
    ['with a fragment', [['a', 'en/#b']], 'a → en/#b is more than two paths.'],
  ] as const)('%s is a fault', (_, list, sentence) => {
    expect(find(...list)).toContain(sentence);
  });
});
