import { escapedCell } from '../cells.ts';
import type { OneFileFormat } from './alignment-format.ts';
import { unitTable } from './unit-table.ts';

/** Linear TSV: a cell holds no tab and no line break, but `\t`, `\n`, `\r` and `\\`. */
export const tsv: OneFileFormat = {
  id: 'tsv',
  purpose: 'R, pandas, command-line tools: one pair a line',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  kind: 'pairs',
  write: (units, about) => unitTable(units, about, tsvLine),
};

export function tsvLine(cells: readonly string[]): string {
  return `${cells.map(escapedCell).join('\t')}\n`;
}
