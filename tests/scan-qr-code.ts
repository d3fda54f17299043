import jsQr from 'jsqr';

interface Drawing {
  readonly size: number;
  /** SVG path of a pen one module wide: `M` to begin, `m` to lift it, `h` to draw. */
  readonly path: string;
}

/** What a phone reads in the drawing of a QR code; undefined when it reads nothing. */
export function scanQrCode({ size, path }: Drawing): string | undefined {
  const scale = 4;
  const border = 4;
  const width = (size + 2 * border) * scale;
  const dots = new Uint8ClampedArray(width ** 2 * 4).fill(255);
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
      for (let row = (y + border) * scale; row < (y + border + 1) * scale; row += 1) {
        const start = (row * width + (x + border) * scale) * 4;
        dots.fill(0, start, start + Number(first) * scale * 4);
        // Only the colours are dark; the dots themselves stay opaque.
        for (let alpha = start + 3; alpha < start + Number(first) * scale * 4; alpha += 4) dots[alpha] = 255;
      }
      x += Number(first);
    }
  }
  return jsQr(dots, width, width)?.data;
}
