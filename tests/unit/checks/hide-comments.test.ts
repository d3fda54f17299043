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
  ['a.mjs', 'a; // n', 'a;     '],
  ['a.js', 'a;//n', 'a;   '],
  ['a.css', 'a { b: c /* n */ }', 'a { b: c         }'],
  ['a.ts', 'f(//n', 'f(   '],
  ['a.ts', '[a,//n\n b]', '[a,   \n b]'],
  ['a.ts', '{//n\n}', '{   \n}'],
  ['a.ts', '}//n', '}   '],
  ['a.ts', ')//n', ')   '],
  // An address, in quotes or not, is none.
  ['a.css', 'a { b: url(https://x.example/) }', 'a { b: url(https://x.example/) }'],
  ['a.ts', '"// a"; // b', '"// a";     '],
  ['a.ts', "'it\\'s // a'; // b", "'it\\'s // a';     "],
  ['a.ts', '"a\\"// b"; // c', '"a\\"// b";     '],
  ['a.ts', '`a\\`// b`; // c', '`a\\`// b`;     '],
  ['a.ts', "it's // n", "it's     "],
  ['a.ts', '"a\n// n', '"a\n    '],
  ['a.astro', '<p>// x /* y */</p>', '<p>// x /* y */</p>'],
  ['a.astro', '---\r\n// n\r\n---\r\n// x', '---\r\n     \n---\r\n// x'],
  ['a.astro', '\n---\n// n\n---\n// x', '\n---\n    \n---\n// x'],
  ['a.astro', '<p>{/* a */ b}</p>', '<p>{/* a */ b}</p>'],
  [
    'a.astro',
    '---\n// note\n---\n<p>https://x // text</p>{/* note */}{ /* a\nb */ }',
    '---\n       \n---\n<p>https://x // text</p>                  \n      ',
  ],
])('comments of %s become blanks: %j', (path, text, hidden) => {
  expect(hide(path, text)).toBe(hidden);
});
