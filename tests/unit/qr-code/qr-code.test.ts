import { describe, expect, it } from 'vitest';
import { drawQrCode, formatQrCode } from '../../../src/qr-code/qr-code.ts';
import { scanQrCode } from '../../scan-qr-code.ts';

describe('a QR code', () => {
  it.each([
    'https://lmi-resettlement.example/',
    'mailto:NLResettlement@iom.int',
    'https://lmi-resettlement.example/nl/programmas/gezondheid-en-steun/',
  ])('reads back as %s', (url) => {
    expect(scanQrCode(drawQrCode(url, 0))).toBe(url);
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
