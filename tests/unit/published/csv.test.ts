import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/published/csv.ts';
import { parseCsv } from '../../parse-csv.ts';

describe('a table in CSV', () => {
  it('quotes a cell only where it must, ends each row with CRLF', () => {
    expect(
      formatCsv([
        ['id', 'name'],
        ['a', 'b, "c"'],
        ['d', 'e\nf'],
      ]),
    ).toBe('id,name\r\na,"b, ""c"""\r\nd,"e\nf"\r\n');
  });

  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ë', ';') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(formatCsv(table))).toEqual(table);
      }),
    );
  });
});
