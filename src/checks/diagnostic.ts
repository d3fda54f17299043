import { messages, type Code, type Severity, type ValuesOf } from './messages.ts';
import { getPosition, type Position } from './positions.ts';
import type { SourceFile } from './source-file.ts';

/** Where a problem is. A problem of a whole file, or of a file that does not exist, has no position. */
export interface Place {
  /** Path from the root of the project, with slashes. */
  readonly file: string;
  readonly position: Position | 'unknown';
}

interface DiagnosticOf<C extends Code> extends Place {
  /** Permanent name of the problem; a heading in CONTRIBUTING.md explains it. */
  readonly code: C;
  readonly severity: Severity;
  /** What the message quotes: plain data. */
  readonly values: ValuesOf<C>;
}

/** One problem in one place. */
export type Diagnostic = { [C in Code]: DiagnosticOf<C> }[Code];

/** Says that the problem `code` is at `place`. */
export function diagnose<C extends Code>(code: C, place: Place, values: ValuesOf<C>): Diagnostic {
  const severity = messages[code].severity as Severity | ((quoted: ValuesOf<C>) => Severity);
  return {
    code,
    severity: typeof severity === 'function' ? severity(values) : severity,
    ...place,
    values,
  } as Diagnostic;
}

/** The place of an offset (UTF-16 units, 0-based) in a file; without an offset, the file as a whole. */
export function getPlace(file: SourceFile, offset: number | undefined): Place {
  return { file: file.path, position: offset === undefined ? 'unknown' : getPosition(file.text, offset) };
}

/** The fixed order of every report: by file, then by place, then by code. A whole file comes before its lines. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compare(left.file, right.file) ||
    getLine(left) - getLine(right) ||
    getColumn(left) - getColumn(right) ||
    compare(left.code, right.code)
  );
}

// Not localeCompare: the order must not hang on the machine's language.
const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const getLine = ({ position }: Diagnostic) => (position === 'unknown' ? 0 : position.line);
const getColumn = ({ position }: Diagnostic) => (position === 'unknown' ? 0 : position.column);
