/** Text as HTML shows it, whatever it holds; inside quoted attributes too. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A cell as HTML; the columns of numbers stand right. */
export type Cell = string | { readonly number: string };

/** A table whose first column names its rows. `caption` and `columns` are text, cells are HTML. */
export function formatTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const isNumber = (index: number) => typeof rows[0]?.[index] === 'object';
  const head = columns
    .map((column, index) => {
      const style = isNumber(index) ? ' class="number"' : '';
      return `<th scope="col"${style}>${escapeHtml(column)}</th>`;
    })
    .join('');
  const body = rows.map((row) => `<tr>${row.map(formatCell).join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}">
<table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

function formatCell(cell: Cell, index: number): string {
  const html = typeof cell === 'string' ? cell : cell.number;
  if (index === 0) return `<th scope="row">${html}</th>`;
  return typeof cell === 'string' ? `<td>${html}</td>` : `<td class="number">${html}</td>`;
}

/** A state in words, with a colour that only repeats them. */
export const formatState = (state: 'good' | 'open' | 'bad', words: string): string =>
  `<span class="state ${state}">${escapeHtml(words)}</span>`;

/** A list of texts, or what to say when there are none. */
export const formatList = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
