import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { formatQrCode } from '../../../src/qr/qr-code.ts';

/** Draws the picture as a browser would, eight pixels a module, and lets a scanner read it. */
function scan(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)![1]);
  const scale = 8;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const dark = /<path d="([^"]+)"/.exec(svg)![1]!;
  for (const [, x, y, length] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

it.each(['mailto:Rfamily@iom.int', 'mailto:NLResettlement@iom.int', 'https://example.org/nl/contact/#learn'])(
  'holds %s',
  (text) => {
    expect(scan(formatQrCode(text))).toBe(text);
  },
);

it('is small, and the same each time', () => {
  const picture = formatQrCode('mailto:Rfamily@iom.int');
  expect(Buffer.byteLength(picture)).toBeLessThan(3200);
  expect(formatQrCode('mailto:Rfamily@iom.int')).toBe(picture);
});
