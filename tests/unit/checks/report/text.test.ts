import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../src/checks/diagnostic.ts';
import { formatTextReport } from '../../../../src/checks/report/text.ts';

const at = (file: string, line?: number, column = 1) => ({
  file,
  position: line === undefined ? ('unknown' as const) : { line, column },
});

describe('a report', () => {
  it('goes by file, then by place, whatever the order of the checks', () => {
    const report = formatTextReport(
      [
        diagnose('contact/no-channel', at('b.yaml', 2), {}),
        diagnose('file/empty', at('a.yaml', 10), {}),
        diagnose('file/no-details', at('a.yaml', 9, 12), {}),
        diagnose('file/empty', at('a.yaml', 9, 2), {}),
        diagnose('file/unexpected', at('a.yaml'), { kind: 'other' }),
        diagnose('contact/unused', at('c.yaml'), { id: 'c' }),
      ],
      'All in order.',
    );
    expect(report.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'a.yaml  error  file/unexpected',
      'a.yaml:9:2  error  file/empty',
      'a.yaml:9:12  error  file/no-details',
      'a.yaml:10:1  error  file/empty',
      'b.yaml:2:1  error  contact/no-channel',
      'c.yaml  warning  contact/unused',
      '5 problems in 2 files. Nothing was published; the live site is unchanged. 1 remark.',
    ]);
  });

  it('without problems is one line', () => {
    expect(formatTextReport([], 'All 36 pages and 6 contacts are in order.')).toBe(
      'All 36 pages and 6 contacts are in order.\n',
    );
  });
});
