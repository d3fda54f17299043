import type { Content, Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import type { LeftoverMark } from '../messages.ts';
import type { MdxNode } from '../parse-mdx.ts';

/** Signs of Markdown that reach the reader as they stand, because something about them is not complete. */
const marks: readonly (readonly [kind: LeftoverMark, pattern: RegExp])[] = [
  ['link', /\]\(|\]\[|\] \((?=https?:|mailto:|tel:|www\.|\/|#|$)/g],
  ['emphasis', /\*\*|(?<![\p{L}\p{N}_])__(?!_)|(?<!_)__(?![\p{L}\p{N}_])/gu],
];

/** The same at the beginning of a line. */
const lineMarks: readonly (readonly [kind: LeftoverMark, pattern: RegExp])[] = [
  ['heading', /^#{2,6}(?=[^\s#])\S*/gm],
  ['bullet', /^[•▪◦●‣·◾➢✓](?=\s*\S)/gmu],
];

/** What is left of links, bold words, headings and lists that were not written to their end. */
export function checkLeftoverMarks({ entries }: Content): Diagnostic[] {
  return entries.flatMap((entry) => (entry.page?.nodes ?? []).flatMap((node) => checkNode(entry, node)));
}

function checkNode(entry: Entry, node: MdxNode): Diagnostic[] {
  const own =
    node.type === 'text'
      ? find(entry, node, marks)
      : node.type === 'paragraph'
        ? find(entry, node, lineMarks)
        : [];
  return [...own, ...node.children.flatMap((child) => checkNode(entry, child))];
}

/** In the file itself, where a sign behind a backslash is meant. */
function find(
  entry: Entry,
  { span }: MdxNode,
  patterns: readonly (readonly [kind: LeftoverMark, pattern: RegExp])[],
): Diagnostic[] {
  const written = entry.text.slice(span.start, span.end).replace(/\\./g, '  ');
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(written.matchAll(pattern), ({ 0: mark, index }) =>
      diagnose('text/leftover-mark', getPlace(entry, span.start + index), { written: mark.trim(), kind }),
    ),
  );
}
