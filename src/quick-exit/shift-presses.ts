/** How often Shift must be pressed by itself to leave. */
export const neededPresses = 3;

/** The longest time between two presses, in milliseconds. */
export const longestPause = 5000;

/** What has been seen of the keyboard so far. */
export interface ShiftPresses {
  /** Presses of Shift by itself, one after the other. */
  readonly count: number;
  /** When the last of them ended, in milliseconds of the clock of the events. */
  readonly last: number;
  /** Another key or the pointer was used since Shift went down: that press writes a capital or selects. */
  readonly isModifying: boolean;
}

export const noPresses: ShiftPresses = { count: 0, last: 0, isModifying: false };

export interface KeyPress {
  readonly type: 'down' | 'up';
  /** Name of the key (UI Events KeyboardEvent key Values): "Shift" for the left and the right one alike. */
  readonly key: string;
  /** Milliseconds, of any clock that only goes forward. */
  readonly at: number;
}

/**
 * Follows the keyboard. A press of Shift counts when the key goes up and
 * nothing else was pressed meanwhile; anything else begins the count anew, and
 * so does a pause of more than `longestPause`. Which of the two Shift keys it
 * was does not matter, nor whether they overlap.
 */
export function countShift(before: ShiftPresses, { type, key, at }: KeyPress): ShiftPresses {
  if (key !== 'Shift') return { count: 0, last: at, isModifying: true };
  if (type === 'down') return { ...before, isModifying: false };
  if (before.isModifying) return noPresses;
  const goesOn = before.count > 0 && at - before.last <= longestPause;
  return { count: goesOn ? before.count + 1 : 1, last: at, isModifying: false };
}
