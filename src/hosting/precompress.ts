import { globSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A packed file that saves less than this part of the bytes is not worth a second answer. */
const worthwhile = 0.95;

const packers = {
  br: (bytes: Buffer) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/** Bytes of all files of a kind, as they are and as they are sent. */
export interface PackedBytes {
  plain: number;
  br: number;
  gz: number;
}

/**
 * Puts `.br` (Brotli, RFC 7932) and `.gz` (gzip, RFC 1952) beside each file of
 * a folder that they make clearly smaller, with the time of the file, from
 * which servers make their entity tags.
 *
 * @returns bytes by ending; a file that is not packed counts as it is
 */
export function precompress(folder: string): ReadonlyMap<string, PackedBytes> {
  const totals = new Map<string, PackedBytes>();
  for (const name of [...globSync('**/*', { cwd: folder }), ...globSync('.well-known/*', { cwd: folder })]) {
    const path = join(folder, name);
    const stat = statSync(path);
    if (!stat.isFile()) continue;
    const bytes = readFileSync(path);
    const ending = /\.[^./\\]+$/.exec(name)?.[0] ?? '';
    const total = totals.get(ending) ?? { plain: 0, br: 0, gz: 0 };
    totals.set(ending, total);
    total.plain += bytes.length;
    for (const kind of ['br', 'gz'] as const) {
      const packed = packers[kind](bytes);
      const isWorthwhile = packed.length < bytes.length * worthwhile;
      total[kind] += isWorthwhile ? packed.length : bytes.length;
      if (!isWorthwhile) continue;
      writeFileSync(`${path}.${kind}`, packed);
      utimesSync(`${path}.${kind}`, stat.atime, stat.mtime);
    }
  }
  return totals;
}
