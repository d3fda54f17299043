import { describe, expect, it } from 'vitest';
import {
  countShift,
  longestPause,
  neededPresses,
  noPresses,
  type KeyPress,
} from '../../../src/quick-exit/shift-presses.ts';

/** Plays keys, one a second: "shift" is down and up, "down" and "up" its halves, a number a pause in milliseconds. */
function play(...keys: (string | number)[]): number {
  let at = 0;
  let presses = noPresses;
  const feed = (press: Omit<KeyPress, 'at'>) => (presses = countShift(presses, { ...press, at: (at += 10) }));
  for (const key of keys) {
    if (typeof key === 'number') at += key;
    else if (key === 'down' || key === 'up') feed({ type: key, key: 'Shift' });
    else if (key === 'shift') {
      feed({ type: 'down', key: 'Shift' });
      feed({ type: 'up', key: 'Shift' });
    } else feed({ type: 'down', key });
  }
  return presses.count;
}

describe('Shift', () => {
  it('counts when it goes up', () => {
    expect(play('down')).toBe(0);
    expect(play('down', 'up')).toBe(1);
  });

  it('pressed three times is enough', () => {
    expect(play('shift', 'shift', 'shift')).toBe(neededPresses);
  });

  it('counts as well when the other Shift is still down', () => {
    expect(play('down', 'down', 'up', 'up', 'shift')).toBe(neededPresses);
  });

  it('does not count when it made a capital', () => {
    expect(play('down', 'A', 'up', 'down', 'A', 'up', 'down', 'A', 'up')).toBe(0);
  });

  it('begins anew after any other key', () => {
    expect(play('shift', 'shift', 'a', 'shift')).toBe(1);
    expect(play('shift', 'shift', 'down', 'A', 'up', 'shift')).toBe(1);
  });

  it('may pause for five seconds between presses, as often as needed, and no longer', () => {
    expect(play('shift', longestPause - 20, 'shift', longestPause - 20, 'shift')).toBe(3);
    expect(play('shift', 'shift', longestPause - 19, 'shift')).toBe(1);
  });
});
