import type { OneFileFormat } from './alignment-format.ts';
import { unitTable } from './unit-table.ts';

/** Comma-separated, as https://www.rfc-editor.org/rfc/rfc4180 has it. */
export const csv: OneFileFormat = {
  id: 'csv',
  purpose: 'spreadsheets: one pair a line',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  kind: 'pairs',
  write: (units, about) => unitTable(units, about, csvLine),
};

export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
