import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepToOwnServer } from '../../../src/admin/own-files.ts';

const program = readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js', 'utf8');

describe('the program of the editor', () => {
  it('asks its own server for its fonts, its libraries, its words and its version', () => {
    const own = keepToOwnServer(program);
    expect(own).not.toMatch(/cdn\.jsdelivr\.net/);
    expect(own).not.toMatch(/githubstatus\.com\/api/);
    expect(own.match(/https:\/\/unpkg\.com[^`"']*/g)).toEqual([
      // Colours of program code, which no text of ours has; the policy of the page forbids them besides.
      'https://unpkg.com/@shikijs',
      'https://unpkg.com/@sveltia/ui',
    ]);
  });

  it('is refused when an address has changed or stands twice', () => {
    expect(() => keepToOwnServer(program.replace('source-sans-3:vf', 'source-sans-4:vf'))).toThrow(
      'source-sans-3:vf@5.3.0/latin-wght-normal.woff2 0 times',
    );
    expect(() => keepToOwnServer(program + program)).toThrow('2 times');
  });
});
