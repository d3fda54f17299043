import { expect, it } from 'vitest';
import { findJsonSlip } from '../../../src/checks/find-json-slip.ts';

it.each([
  ['{"a": "b",\n}', 9],
  ['[1,]', 2],
  ['{"a": "b",\n', 11],
  ['{"a": "b"\n"c": "d"}', 10],
  ['{"a" "b"}', 5],
  ['{a: "b"}', 1],
  ["{'a': 'b'}", 1],
  ['{"a": "b"}}', 10],
  ['{"a": "b", "c": }', 16],
  ['{"a": "b]', 6],
  ['{"a": "\t"}', 6],
  ['{"a": "\\q"}', 6],
  ['{"a": 01}', 6],
  ['{"a": "b" // note\n}', 10],
  ['{]', 1],
  [']', 0],
  ['', 0],
])('%j is no JSON from a place on', (text, offset) => {
  expect(findJsonSlip(text)).toBe(offset);
  expect(() => JSON.parse(text) as unknown).toThrow();
});

it.each(['{}', '[]', ' {"a": {"b": [1, -2.5e3, true, null, "\\u00e9\\n\x7f"]}}\n', '"a"'])(
  '%j is JSON',
  (text) => {
    expect(findJsonSlip(text)).toBeUndefined();
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  },
);

it('brackets without end do not stop it', () => {
  expect(findJsonSlip('['.repeat(60_000))).toBe(60_000);
});
