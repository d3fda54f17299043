import { describe, expect, it } from 'vitest';
import { check } from '../clean-content.ts';

const tell = (day: string) =>
  check({ 'src/site.ts': `export const site = { securityContactValidUntil: '${day}' };\n` }).map(
    ({ code, severity, position }) => [code, severity, position],
  );
const place = { line: 1, column: 51 };

// The clock of these tests stands at 22 November 2026.
describe('the day until which security.txt is true', () => {
  it.each([
    ['2027-11-15', []],
    ['2026-12-24', []],
    ['2026-12-23', [['security/contact-expires', 'warning', place]]],
    ['2026-12-22', [['security/contact-expires', 'warning', place]]],
    ['2026-12-01', [['security/contact-expires', 'warning', place]]],
    ['2026-11-29', [['security/contact-expires', 'error', place]]],
    ['2026-11-21', [['security/contact-expires', 'error', place]]],
    ['soon', [['security/contact-expires', 'error', place]]],
  ])('%s', (day, expected) => {
    expect(tell(day)).toEqual(expected);
  });
});
