import { remember } from '../domain/remember.ts';
import { encodeUnderBestMask } from './choose-mask.ts';

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
  const { size, cells } = getModules(text);
  let path = `M0 .5${'m0 1'.repeat(quiet)}`;
  for (let start = 0; start < cells.length; start += size) {
    let x = 0;
    for (let column = 0; column < size; column += 1) {
      if (cells[start + column] === 0) continue;
      const first = column;
      while (column < size && cells[start + column] === 1) column += 1;
      path += `m${first + quiet - x} 0h${column - first}`;
      x = column + quiet;
    }
    path += `m${-x} 1`;
  }
  return { size: size + 2 * quiet, path: `${path}${'m0 1'.repeat(quiet)}` };
}

/** An address stands as a code on its page, on its sheet, in the leaflets. */
const getModules = remember(encodeUnderBestMask);

/** Lines are a trifle wider than a module, so that no hair of light shows between rows. */
export const strokeWidth = 1.03;

/** The same as a whole SVG picture, black on white in either colour scheme. */
export function formatQrCode({ size, path }: QrCode): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" stroke-width="${strokeWidth}" d="${path}"/></svg>`
  );
}
