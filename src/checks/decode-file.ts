import type { SourceFile } from './source-file.ts';

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** The text of a file; bytes that are no UTF-8 become U+FFFD, and `damage` names the first of them. */
export function decodeFile(path: string, bytes: Uint8Array): SourceFile {
  const text = lenient.decode(bytes);
  const byteOffset = findInvalidByte(bytes);
  if (byteOffset === undefined) return { path, text };
  const offset = lenient.decode(bytes.subarray(0, byteOffset)).length;
  return {
    path,
    text,
    damage: { byteOffset, offset, bytes: describeBytes(bytes, byteOffset) },
  };
}

/** Offset of the first byte with which no character of UTF-8 (RFC 3629) begins, or undefined. */
function findInvalidByte(bytes: Uint8Array): number | undefined {
  if (isValid(bytes)) return undefined;
  let from = 0;
  let to = bytes.length;
  // The longest valid beginning. A cut character is not yet a wrong one, so the search ends at most three bytes early.
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (isValidBeginning(bytes.subarray(0, middle))) from = middle;
    else to = middle - 1;
  }
  while (from > 0 && !isValid(bytes.subarray(0, from))) from -= 1;
  return from;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Valid but for a last character that goes on. */
function isValidBeginning(bytes: Uint8Array): boolean {
  try {
    // A decoder of its own: "stream" leaves a part of a character inside.
    new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const mostBytes = 4;

/** The bytes above ASCII from here on, in hexadecimal digits. */
function describeBytes(bytes: Uint8Array, start: number): string {
  const shown = Array.from(bytes.subarray(start, start + mostBytes));
  const end = shown.findIndex((byte, index) => index > 0 && byte < 0x80);
  return shown
    .slice(0, end === -1 ? shown.length : end)
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join(' ');
}
