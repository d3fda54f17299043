import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/build/read-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the bytes of a file', () => {
  it('are its own, whatever was read before', () => {
    expect(readBytes(write('long', 'é'.repeat(2_000_000))).toString()).toBe('é'.repeat(2_000_000));
    expect(readBytes(write('short', 'é')).toString()).toBe('é');
    expect(readBytes(write('empty', ''))).toHaveLength(0);
  });

  it('cannot be read of a file that is not there', () => {
    expect(() => readBytes(join(folder, 'missing'))).toThrow('ENOENT');
  });
});
