import { encode } from 'uqr';

/** Light modules around the code (ISO/IEC 18004 asks for four). */
const border = 4;

/**
 * A QR code as a whole SVG picture, black on white in either colour scheme.
 * Dark modules that touch in a row are one bar. The same text gives the same bytes.
 */
export function formatQrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border });
  const bars = data.flatMap((row, y) =>
    Array.from(
      row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
      ({ index, 0: bar }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`,
    ),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars.join('')}"/></svg>\n`
  );
}
