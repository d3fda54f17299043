import { expect, it } from 'vitest';
import { drawQrCode } from '../../../src/qr-code/draw-qr-code.ts';
import { listBars, scanQrCode } from '../../scan-qr-code.ts';

it.each(['mailto:somebody@iom.int', 'https://lmi-resettlement.example/nl/programmas/dna-afname/'])(
  'reads as %s',
  (target) => {
    const { path, size } = drawQrCode(target);
    expect(scanQrCode(path, size)).toBe(target);
  },
);

it('is nothing but bars, one for dark modules that touch in a row, inside a quiet zone of four', () => {
  const { size, path } = drawQrCode('mailto:somebody@iom.int');
  const bars = listBars(path);
  expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  for (const [x, y, length] of bars) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
    expect(bars.filter(([other, row]) => row === y && other === x + length)).toEqual([]);
  }
});
