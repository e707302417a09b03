/** Columns for a terminal: the first one left, figures right. */
export function textTable(caption: string, rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  const lines = rows.map((row) =>
    row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]) : cell.padStart(widths[c]))).join('  '),
  );
  return `${caption}\n${lines.map((line) => `${line}\n`).join('')}`;
}
