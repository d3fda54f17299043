import { describe, expect, it } from 'vitest';
import { check } from '../clean-content.ts';

const page = 'src/content/pages/about/en.mdx';
const contact = 'src/content/contacts/family.yaml';
const tell = (changes: Parameters<typeof check>[0]) =>
  check(changes).map(({ code, severity, position }) => [code, severity, position]);

// The clock of these tests stands at 22 November 2026.
describe('a text that nobody has looked at', () => {
  it.each([
    ['2026-05-26', []],
    ['2026-05-25', [['page/stale', 'warning', { line: 5, column: 11 }]]],
    ['2025-11-22', [['page/stale', 'warning', { line: 5, column: 11 }]]],
    ['2025-11-21', [['page/stale', 'error', { line: 5, column: 11 }]]],
    ['2019-01-01', [['page/stale', 'error', { line: 5, column: 11 }]]],
    ['2026-02-30', [['date/impossible', 'error', { line: 5, column: 11 }]]],
  ])('since %s', (day, expected) => {
    expect(tell({ [page]: (text) => text.replace('2026-11-22', day) })).toEqual(expected);
  });
});

describe('a contact that was confirmed', () => {
  it.each([
    ['2026-05-26', []],
    ['2026-05-25', [['contact/stale', 'warning', { line: 14, column: 7 }]]],
    ['2025-11-21', [['contact/stale', 'error', { line: 14, column: 7 }]]],
  ])('on %s', (day, expected) => {
    const confirmed = `confirmed:\n  by: The unit\n  on: ${day}`;
    expect(tell({ [contact]: (text) => text.replace('confirmed: not-yet', confirmed) })).toEqual(expected);
  });
});

it('the text of a programme grows old like any other', () => {
  const programme = 'src/content/programmes/family/en.mdx';
  expect(tell({ [programme]: (text) => text.replace('2026-11-22', '2026-05-26') })).toEqual([]);
  expect(tell({ [programme]: (text) => text.replace('2026-11-22', '2026-05-25') })).toEqual([
    ['page/stale', 'warning', { line: 13, column: 11 }],
  ]);
});
