import { getWrittenFiles, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../source-file.ts';

/** How a file is stored: its bytes, its line ends, and what a version control program left in it. */
export function checkEncoding(content: Content): Diagnostic[] {
  return getWrittenFiles(content).flatMap((file) => [
    ...checkDamage(file),
    ...checkByteOrderMark(file),
    ...checkLineEnds(file),
    ...checkMergeMarkers(file),
  ]);
}

function checkDamage(file: SourceFile): Diagnostic[] {
  if (!file.damage) return [];
  const { byteOffset, bytes, offset } = file.damage;
  return [diagnose('file/invalid-utf8', getPlace(file, offset), { byteOffset, bytes })];
}

const checkByteOrderMark = (file: SourceFile): Diagnostic[] =>
  file.text.startsWith('\uFEFF') ? [diagnose('file/bom', getPlace(file, 0), {})] : [];

/** Once a file: where one line ends so, most do. */
function checkLineEnds(file: SourceFile): Diagnostic[] {
  const first = file.text.indexOf('\r');
  return first === -1 ? [] : [diagnose('file/crlf', getPlace(file, first), {})];
}

const conflictMark = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*/gm;

/** The first mark of each conflict, or one that was left alone. A row of = may underline a heading. */
function checkMergeMarkers(file: SourceFile): Diagnostic[] {
  let isInside = false;
  return Array.from(file.text.matchAll(conflictMark)).flatMap(({ 0: written, index }) => {
    const isFirst = written.startsWith('<') || !isInside;
    isInside = !written.startsWith('>');
    return isFirst ? [diagnose('file/merge-marker', getPlace(file, index), { written })] : [];
  });
}
