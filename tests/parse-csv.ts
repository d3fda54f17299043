/** Reads a table as RFC 4180 describes it, character by character. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') cell += text[(index += 1)]!;
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',' || text.startsWith('\r\n', index)) {
      row.push(cell);
      cell = '';
      if (character === ',') continue;
      rows.push(row);
      row = [];
      index += 1;
    } else cell += character;
  }
  return rows;
}
