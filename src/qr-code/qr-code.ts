import { encode } from 'uqr';

/** Light modules around a code that stands on paper or in a picture of its own (ISO/IEC 18004). */
export const quietZone = 4;

/** The drawing of a QR code (ISO/IEC 18004, error correction M), in a square of `size` modules. */
export interface QrCode {
  readonly size: number;
  /** SVG path data to be stroked one module wide: each run of dark modules in a row is one line. */
  readonly path: string;
}

/**
 * Encodes a text, such as an address. `quiet` is the width in modules of the
 * light border around the code, for places that are not light by themselves.
 * Steps are relative, because that takes the fewest bytes in a page. The same
 * text gives the same drawing.
 */
export function drawQrCode(text: string, quiet: number): QrCode {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: quiet });
  let path = 'M0 .5';
  for (const row of data) {
    let x = 0;
    for (const { index, 0: run } of row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g)) {
      path += `m${index - x} 0h${run.length}`;
      x = index + run.length;
    }
    path += `m${-x} 1`;
  }
  return { size, path };
}

/** Lines are a trifle wider than a module, so that no hair of light shows between rows. */
export const strokeWidth = 1.03;

/** The same as a whole SVG picture, black on white in either colour scheme. */
export function formatQrCode({ size, path }: QrCode): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" stroke-width="${strokeWidth}" d="${path}"/></svg>`
  );
}
