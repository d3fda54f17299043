import { expect, it } from 'vitest';
import { remember } from '../../../src/domain/remember.ts';

it('what is remembered is asked once a key, also when the answer is nothing', () => {
  const asked: string[] = [];
  const get = remember((key: string): string | undefined => {
    asked.push(key);
    return key === 'a' ? 'A' : undefined;
  });
  expect([get('a'), get('b'), get('a'), get('b')]).toEqual(['A', undefined, 'A', undefined]);
  expect(asked).toEqual(['a', 'b']);
});
