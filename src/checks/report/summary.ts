import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { formatMessage } from './text.ts';

/** The report for the summary of a GitHub job: every problem in a table (GitHub Flavored Markdown). */
export function formatJobSummary(diagnostics: readonly Diagnostic[], outcome: string): string {
  if (diagnostics.length === 0) return `## The checks\n\n${escapeCell(outcome)}\n`;
  const rows = [...diagnostics].sort(compareDiagnostics).map(formatRow);
  return [
    '## The checks',
    '',
    escapeCell(outcome),
    '',
    '| where | what is wrong | what to do | code |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function formatRow(diagnostic: Diagnostic): string {
  const { file, position, severity, code } = diagnostic;
  const place = position === 'unknown' ? file : `${file}, line ${position.line}, column ${position.column}`;
  const [statement, action] = formatMessage(diagnostic);
  const name = severity === 'error' ? code : `${code} (remark)`;
  return `| ${[place, statement, action, name].map(escapeCell).join(' | ')} |`;
}

/** What an editor wrote must not become markup, a mention or a link of the summary. */
export const escapeCell = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    // First, for the references below have a "#" of their own.
    .replace(/[\\`*_{}[\]|~#!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
