import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { formatMessage, getAnchor } from './text.ts';

/**
 * The report for programs: a list of problems in the order of the text report.
 * `line` and `column` start at 1, count characters, and are null where a
 * problem belongs to a whole file.
 */
export function formatJsonReport(diagnostics: readonly Diagnostic[]): string {
  const problems = [...diagnostics].sort(compareDiagnostics).map((diagnostic) => {
    const { file, position, severity, code } = diagnostic;
    const [statement, action] = formatMessage(diagnostic);
    return {
      file,
      line: position === 'unknown' ? null : position.line,
      column: position === 'unknown' ? null : position.column,
      severity,
      code,
      statement,
      action,
      more: `CONTRIBUTING.md#${getAnchor(code)}`,
    };
  });
  return JSON.stringify({ problems }, undefined, 2) + '\n';
}
