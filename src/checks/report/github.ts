import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { formatMessage, getAnchor } from './text.ts';

/**
 * One workflow command a problem, which GitHub shows beside the line that is
 * wrong. GitHub shows ten of each severity; the job summary has them all.
 */
export function formatGithubReport(diagnostics: readonly Diagnostic[], outcome: string): string {
  const commands = [...diagnostics].sort(compareDiagnostics).map(formatCommand);
  return [...commands, outcome].join('\n') + '\n';
}

function formatCommand(diagnostic: Diagnostic): string {
  const { file, position, severity, code } = diagnostic;
  const place = position === 'unknown' ? {} : { line: position.line, col: position.column };
  const properties = Object.entries({ file, ...place, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const lines = [...formatMessage(diagnostic), `More: CONTRIBUTING.md#${getAnchor(code)}`];
  return `::${severity} ${properties}::${escapeData(lines.join('\n'))}`;
}

/** A line break would end the command, and what follows could be another one. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
