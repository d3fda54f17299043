import { site } from '../../site.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { formatGithubReport } from './github.ts';
import { formatJsonReport } from './json.ts';
import { formatSarifReport } from './sarif.ts';
import { formatOutcome, formatTextReport } from './text.ts';

/** What `npm run check -- --format` takes. `inOrder` is the last line when nothing is wrong, `consequence` its end when something is. */
export const formats = {
  text: formatTextReport,
  json: (diagnostics) => formatJsonReport(diagnostics),
  github: (diagnostics, inOrder, consequence?) =>
    formatGithubReport(diagnostics, formatOutcome(diagnostics, inOrder, consequence)),
  sarif: (diagnostics) => formatSarifReport(diagnostics, site.repository),
} satisfies Record<
  string,
  (diagnostics: readonly Diagnostic[], inOrder: string, consequence?: string) => string
>;

export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
