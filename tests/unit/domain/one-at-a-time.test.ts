import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/domain/one-at-a-time.ts';

it('a task that is asked for while it runs runs once more, however often, and never beside itself', async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)));
  const first = ask();
  await ask();
  await ask();
  expect(ends).toHaveLength(1);
  ends[0]!();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]!();
  await first;
  expect(ends).toHaveLength(2);
  void ask();
  expect(ends).toHaveLength(3);
});

it('a task that fails can be asked for again', async () => {
  let runs = 0;
  const ask = oneAtATime(() => {
    runs += 1;
    return Promise.reject(new Error('no'));
  });
  await expect(ask()).rejects.toThrow('no');
  await expect(ask()).rejects.toThrow('no');
  expect(runs).toBe(2);
});
