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

it('objects are told apart, however alike they are', () => {
  const asked: (readonly string[] | null)[] = [];
  const get = remember((key: readonly string[] | null): number => {
    asked.push(key);
    return asked.length;
  });
  const [one, other] = [['a'], ['a']];
  expect([get(one), get(other), get(null), get(one), get(other), get(null)]).toEqual([1, 2, 3, 1, 2, 3]);
});
