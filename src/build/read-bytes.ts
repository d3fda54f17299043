import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

let room = Buffer.allocUnsafeSlow(2 ** 20);

/**
 * The bytes of a file, until the next file is read: take out of them what you
 * need at once. All files are read into the same memory, because that of
 * thousands of pages would be given back long after they are read.
 *
 * @throws when there is no such file
 */
export function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > room.length) room = Buffer.allocUnsafeSlow(2 * size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(file, room, length, size - length, null);
    }
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
