import { remember } from './remember.ts';

const getNumberFormat = remember((intl: string) => new Intl.NumberFormat(intl));
const getSizeFormat = remember(
  (intl: string) =>
    new Intl.NumberFormat(intl, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
);

/** "3,000" or "3.000", as the language of `intl` (BCP 47) writes it. */
export function formatNumber(number: number, intl: string): string {
  return getNumberFormat(intl).format(number);
}

/** "27 kB": the size of a file in thousands of bytes. */
export function formatSize(bytes: number, intl: string): string {
  return getSizeFormat(intl).format(bytes / 1000);
}
