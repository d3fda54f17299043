import { describe, expect, test } from 'vitest';
import { readMain } from '../../leaflets/read-main.ts';

const page = (main: string) =>
  `<!doctype html><title>T</title><body><header>Menu</header><main>${main}</main>`;

describe('reading the main part of a page', () => {
  test('inline elements continue the words around them, others stand apart', () => {
    expect(
      readMain(page('<p>One (<a href="/x/">IND</a>).</p><ul><li>Two</li><li>Three</li></ul>')).text,
    ).toBe('One (IND). Two Three');
  });

  test('what readers do not see does not count', () => {
    expect(
      readMain(page('<p hidden>One</p><script>Two</script><svg><title>Three</title></svg>Four')).text,
    ).toBe('Four');
  });

  test('links come as written', () => {
    expect(readMain(page('<a href="mailto:a@b.example">a@b.example</a>')).links).toEqual([
      'mailto:a@b.example',
    ]);
  });

  test('a page without a main part is refused', () => {
    expect(() => readMain('<p>One')).toThrow('no <main>');
  });
});
