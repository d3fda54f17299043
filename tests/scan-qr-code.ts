import jsQr from 'jsqr';

/**
 * What a phone reads in a QR code, given the path of its dark bars
 * (`M<x> <y>h<width>v1h-<width>z` each) in a square of `size` modules; undefined when it reads nothing.
 */
export function scanQrCode(path: string, size: number): string | undefined {
  const scale = 4;
  const width = size * scale;
  const dots = new Uint8ClampedArray(width ** 2 * 4).fill(255);
  for (const [x, y, length] of listBars(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        dots.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQr(dots, width, width)?.data;
}

/** Place and length of every bar of a path. */
export const listBars = (path: string) =>
  Array.from(
    path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g),
    ([, x, y, length]): readonly [number, number, number] => [Number(x), Number(y), Number(length)],
  );
