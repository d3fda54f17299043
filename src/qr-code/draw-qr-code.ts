import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as a square of `size` modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  /** SVG path data of the dark modules; those that touch in a row are one bar. */
  readonly path: string;
}

/** Light modules around the code, which the standard asks for. */
const quietZone = 4;

/** Encodes a text, such as an address, so that a code with a scratch (15 %, level M) can still be read. */
export function drawQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const bars = data.flatMap((row, y) =>
    Array.from(
      row
        .map((isDark) => (isDark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { size, path: bars.join('') };
}
