import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { messages, type Code } from '../messages.ts';
import { formatMessage, getAnchor } from './text.ts';

/**
 * The report as SARIF 2.1.0 (OASIS), for code scanning services. Columns count
 * code points; files are relative to the root of the project.
 */
export function formatSarifReport(diagnostics: readonly Diagnostic[], repository: string): string {
  const codes = Object.keys(messages) as Code[];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'content-checks',
            informationUri: repository,
            rules: codes.map((code) => ({
              id: code,
              helpUri: `${repository}/blob/HEAD/CONTRIBUTING.md#${getAnchor(code)}`,
              defaultConfiguration: { level: messages[code].severity },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: [...diagnostics]
          .sort(compareDiagnostics)
          .map((diagnostic) => describeResult(diagnostic, codes)),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2) + '\n';
}

function describeResult(diagnostic: Diagnostic, codes: readonly Code[]) {
  const { file, position, severity, code } = diagnostic;
  const region =
    position === 'unknown' ? {} : { region: { startLine: position.line, startColumn: position.column } };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: formatMessage(diagnostic).join(' ') },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region } }],
  };
}
