import { encode } from 'uqr';

/** The drawing of a QR code (ISO/IEC 18004, error correction M): dark modules as one path in a square of `size` modules. */
export interface QrCode {
  readonly size: number;
  /** SVG path data; dark modules that touch in a row are one bar. */
  readonly path: string;
}

/** Encodes a web address. `quiet` is the width of the light border in modules; readers expect 4 on a dark ground. */
export function drawQrCode(url: string, quiet: number): QrCode {
  const { data, size } = encode(url, { ecc: 'M', border: quiet });
  const bars = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: bars.join('') };
}

/** The same as a whole SVG picture, black on white. */
export function formatQrCode({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
