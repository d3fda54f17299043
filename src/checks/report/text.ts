import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { messages } from '../messages.ts';

interface Sentences {
  readonly wrong: (values: unknown) => string;
  readonly expected: (values: unknown) => string;
  readonly action: (values: unknown) => string;
}

/** The two lines that an editor reads: what is wrong and what is expected; what to do. */
export function formatMessage({ code, values }: Diagnostic): readonly [statement: string, action: string] {
  const { wrong, expected, action } = messages[code] as Sentences;
  return [`${wrong(values)} ${expected(values)}`, action(values)];
}

/** The heading of CONTRIBUTING.md that explains a code. */
export const getAnchor = (code: string) => code.replace('/', '-');

/**
 * The report for a terminal: every problem, by file and place, and a last line
 * that tells where things stand. `inOrder` is that line when nothing is wrong.
 */
export function formatTextReport(
  diagnostics: readonly Diagnostic[],
  inOrder: string,
  consequence?: string,
): string {
  const blocks = [...diagnostics].sort(compareDiagnostics).map(formatDiagnostic);
  return [...blocks, formatOutcome(diagnostics, inOrder, consequence)].join('\n\n') + '\n';
}

function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, position, severity, code } = diagnostic;
  const place = position === 'unknown' ? file : `${file}:${position.line}:${position.column}`;
  const [statement, action] = formatMessage(diagnostic);
  return [
    `${place}  ${severity}  ${code}`,
    `  ${statement}`,
    `  ${action}`,
    `  More: CONTRIBUTING.md#${getAnchor(code)}`,
  ].join('\n');
}

/** What the checks of the content mean for the site. */
const nothingPublished = 'Nothing was published; the live site is unchanged.';

/** Where things stand, in one line; `consequence` is what errors have led to. */
export function formatOutcome(
  diagnostics: readonly Diagnostic[],
  inOrder: string,
  consequence = nothingPublished,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.length - errors.length;
  const remarks = warnings === 0 ? '' : ` ${count(warnings, 'remark')}.`;
  if (errors.length === 0) return `${inOrder}${remarks}`;
  const files = new Set(errors.map(({ file }) => file)).size;
  const counted = `${count(errors.length, 'problem')} in ${count(files, 'file')}.`;
  return `${[counted, consequence].filter(Boolean).join(' ')}${remarks}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
