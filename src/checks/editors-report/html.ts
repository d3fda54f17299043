import { site } from '../../site.ts';
import type { EditorsReport } from './collect.ts';
import { escapeHtml } from './markup.ts';
import { getSections, type Section } from './sections.ts';
import { style } from './style.ts';
import { getTiles } from './tiles.ts';
import { formatReportDay } from './words.ts';

/** The report as one HTML page that asks for no other file. */
export function formatHtmlReport(report: EditorsReport): string {
  const sections = getSections(report);
  const day = formatReportDay(report.day);
  const tiles = getTiles(report).map(
    ({ number, label, state }) =>
      `<li class="${state}"><strong>${number}</strong> <span>${escapeHtml(label)}</span></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Editors’ report, ${escapeHtml(day)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Editors’ report, ${escapeHtml(day)}</h1>
<p>What the content of ${escapeHtml(new URL(site.url).hostname)} still needs from people. Nothing in this report keeps the site from being published, except the first number.</p>
<ul class="tiles">
${tiles.join('\n')}
</ul>
<nav aria-label="Parts of the report"><ul>
${sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('\n')}
</ul></nav>
</header>
<main>
${sections.map(formatSection).join('\n')}
</main>
</body>
</html>
`;
}

const formatSection = ({ id, title, lead, html }: Section) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>
<p>${escapeHtml(lead)}</p>
${html}
</section>`;
