import { escapeCell } from '../report/summary.ts';
import type { EditorsReport } from './collect.ts';
import { getTiles } from './tiles.ts';
import { describeLifecycle, formatReportDay, getPlaceName, nameOf } from './words.ts';

/** The report in short for the summary of a GitHub job (GitHub Flavored Markdown). */
export function formatReportSummary(report: EditorsReport): string {
  const tiles = getTiles(report).map(({ number, label }) => `| ${number} | ${escapeCell(label)} |`);
  const programmes = report.programmes.map((programme) => {
    const states = report.translations
      .filter(({ page }) => page === `programmes/${programme.id}`)
      .map(({ locale, status }) => `${nameOf(locale)}: ${status}`);
    const questions = report.questions.filter(({ where }) => where === programme.id).length;
    const cells = [programme.title, describeLifecycle(programme), states.join(', '), String(questions)];
    return `| ${cells.map(escapeCell).join(' | ')} |`;
  });
  const words = report.misspellings.map(
    ({ word, file, line }) => `- ${escapeCell(word)}: ${escapeCell(file)}, line ${line}`,
  );
  const questions = report.questions.map(
    ({ where, question }) => `- ${escapeCell(getPlaceName(report, where))}: ${escapeCell(question)}`,
  );
  return [
    `## Editors’ report, ${formatReportDay(report.day)}`,
    '',
    '| how many | what |',
    '|---:|---|',
    ...tiles,
    '',
    '| programme | does it run? | languages | open questions |',
    '|---|---|---|---:|',
    ...programmes,
    '',
    '<details><summary>Open questions</summary>',
    '',
    ...questions,
    '',
    '</details>',
    ...(words.length === 0 ? [] : ['', '### Words to spell', '', ...words]),
    '',
  ].join('\n');
}
