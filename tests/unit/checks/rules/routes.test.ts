import { expect, it } from 'vitest';
import { cleanFiles, list } from '../clean-content.ts';

it('two programmes cannot have one address', () => {
  const copies = Object.entries(cleanFiles)
    .filter(([path]) => path.startsWith('src/content/programmes/family/'))
    .map(([path, text]) => [path.replace('family', 'other'), text.replace('order: 1', 'order: 2')] as const);
  expect(list(Object.fromEntries(copies))).toEqual([
    'src/content/programmes/other/en.mdx:3:7 route/collision',
    'src/content/programmes/other/nl.mdx:3:7 route/collision',
  ]);
});
