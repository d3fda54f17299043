import { expect, it } from 'vitest';
import { hideComments } from '../../../src/checks/hide-comments.ts';

const hide = (path: string, text: string) => hideComments({ path, text });

it.each(['a.astro', 'a.svg'])('comments that %s publishes stay', (path) => {
  expect(hide(path, '<p>x</p><!-- note -->')).toBe('<p>x</p><!-- note -->');
});

it.each([
  ['a.ts', "const a = 'x'; // note", "const a = 'x';        "],
  ['a.ts', "const a = 'https://x'; /* note */ b", "const a = 'https://x';            b"],
  ['a.ts', '/** a\n b */', '     \n     '],
  ['a.ts', 'const a = `// text`;', 'const a = `// text`;'],
  [
    'a.astro',
    '---\n// note\n---\n<p>https://x // text</p>{/* note */}{ /* a\nb */ }',
    '---\n       \n---\n<p>https://x // text</p>                  \n      ',
  ],
])('comments of %s become blanks: %j', (path, text, hidden) => {
  expect(hide(path, text)).toBe(hidden);
});
