import decode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode, formatQrCode, type QrCode } from '../../../src/leaflets/qr-code.ts';

/** Follows the path with a pen one module wide, four points a module, inside a light border. */
function paint({ size, path }: QrCode): { readonly pixels: Uint8ClampedArray; readonly width: number } {
  const scale = 4;
  const border = 4;
  const width = (size + 2 * border) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  let x = 0;
  let y = 0;
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') {
      x = Number(first);
      y = Number(second) - 0.5;
    } else if (command === 'm') {
      x += Number(first);
      y += Number(second);
    } else {
      for (let step = 0; step < Number(first) * scale; step += 1) {
        for (let row = 0; row < scale; row += 1) {
          pixels.fill(
            0,
            (((y + border) * scale + row) * width + (x + border) * scale + step) * 4,
            (((y + border) * scale + row) * width + (x + border) * scale + step) * 4 + 3,
          );
        }
      }
      x += Number(first);
    }
  }
  return { pixels, width };
}

describe('a QR code', () => {
  it.each([
    'https://lmi-resettlement.example/',
    'https://lmi-resettlement.example/nl/programmas/gezondheid-en-steun/',
  ])('reads back as %s', (url) => {
    const { pixels, width } = paint(drawQrCode(url, 0));
    expect(decode(pixels, width, width)?.data).toBe(url);
  });

  it('is drawn the same every time', () => {
    expect(drawQrCode('https://a.example/', 1)).toEqual(drawQrCode('https://a.example/', 1));
  });

  it('has a light border of the width that was asked for', () => {
    expect(drawQrCode('https://a.example/', 3).size).toBe(drawQrCode('https://a.example/', 0).size + 6);
  });

  it('is a picture without a reference to anything outside', () => {
    expect(
      formatQrCode(drawQrCode('https://a.example/', 1)).replace('http://www.w3.org/2000/svg', ''),
    ).not.toMatch(/http|url\(/);
  });
});
