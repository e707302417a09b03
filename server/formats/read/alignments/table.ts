/** Tables of units: CSV as Ordlyd and spreadsheets write it, and linear TSV. */
import { CsvError, parse } from 'csv-parse/sync';
import type { PlainSide, PlainUnit } from '../../../core/exchange/unit.ts';
import { type UnitColumn, unescapedCell, unguarded } from '../../cells.ts';
import {
  type AlignmentReader,
  driftIn,
  orNull,
  paragraphsIn,
  scoreIn,
  verdictIn,
  wrongFile,
} from './alignment-reader.ts';

export const csv: AlignmentReader = {
  id: 'csv',
  extensions: ['.csv'],
  read(text, fileName) {
    // Spreadsheets of most of Europe separate by semicolons.
    const header = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
    const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
    let rows: string[][];
    try {
      rows = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'] });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      throw wrongFile(`${fileName} is not CSV: ${error.message.replace(/\.$/u, '')}.`, error);
    }
    return unitsOf(rows, fileName);
  },
};

export const tsv: AlignmentReader = {
  id: 'tsv',
  extensions: ['.tsv', '.tab'],
  read(text, fileName) {
    const lines = text.split(/\r?\n/u);
    if (lines.at(-1) === '') lines.pop();
    const rows = lines.map((line) => line.split('\t').map(unescapedCell));
    return unitsOf(rows, fileName);
  },
};

/** Without these no line says what it links. */
const NEEDED: readonly UnitColumn[] = [
  'source_article',
  'source_paragraph',
  'target_article',
  'target_paragraph',
];

type Cells = Partial<Record<UnitColumn, string>>;

function unitsOf(
  [header = [], ...rows]: readonly (readonly string[])[],
  fileName: string,
): PlainUnit[] {
  const missing = NEEDED.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw wrongFile(`${fileName} has no column ${missing.join(', ')} in its first line.`);
  }
  return rows.map((row, n) => {
    const where = `${fileName}, row ${n + 2}`;
    if (row.length !== header.length) {
      throw wrongFile(`${where} has ${row.length} cells, the first line ${header.length}.`);
    }
    const cells: Cells = Object.fromEntries(header.map((name, k) => [name, unguarded(row[k])]));
    return {
      sides: [sideOf(cells, 'source', where), sideOf(cells, 'target', where)],
      confidence: scoreIn(cells.confidence, 0),
      cosine: scoreIn(cells.cosine, -1),
      margin: scoreIn(cells.margin, -1),
      verdict: verdictIn(cells.verdict),
      note: orNull(cells.note),
      drift: cells.drift ? driftIn(cells.drift.split(' ')) : null,
      model: orNull(cells.model),
    };
  });
}

function sideOf(cells: Cells, side: 'source' | 'target', where: string): PlainSide {
  const numbers = cells[`${side}_paragraph`] ?? '';
  const paragraphs = paragraphsIn(numbers);
  if (paragraphs === null) {
    throw wrongFile(`${where}: "${numbers}" in ${side}_paragraph is no list of numbers from 1.`);
  }
  return {
    article: orNull(cells[`${side}_article`]),
    lang: orNull(cells[`${side}_lang`]),
    outlet: orNull(cells[`${side}_outlet`]),
    author: orNull(cells[`${side}_author`]),
    title: orNull(cells[`${side}_title`]),
    published: orNull(cells[`${side}_published`]),
    url: orNull(cells[`${side}_url`]),
    paragraphs,
    text: cells[`${side}_text`] ?? '',
  };
}
