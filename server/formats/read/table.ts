/** CSV and TSV: one article a line, columns told by their names. */
import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './index.ts';
import { FIELD_NAMES, fieldPlaces, recordArticle } from './record.ts';

/** Longest row; one without end is a quotation mark that was never closed. */
const LONGEST_ROW = 16 * 2 ** 20;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Commas, semicolons (as Excel writes where the comma is decimal) or tabs, whichever the first line has
 * most of; quotation as in RFC 4180.
 *
 * @throws InputError `not-text`, `encoding`, `table`
 */
export function readTable(bytes: Uint8Array, fileName: string): Reading {
  // Excel names the separator in a line of its own.
  const text = decodeText(bytes, fileName).replace(/^sep=(.)\n/u, '');
  const { rows, error } = rowsOf(text, separatorOf(text, fileName), fileName);
  const heads = rows[0]?.record ?? [];
  const places = fieldPlaces(heads);
  if (places.text === undefined) {
    if (error && rows.length === 0) throw error;
    throw new InputError(
      'table',
      `${fileName}: none of its columns (${heads.slice(0, 12).join(', ').slice(0, 200) || 'there are none'}) is the text of articles.`,
      `Name columns in the first line; the text is called ${FIELD_NAMES.text.slice(0, 3).join(', ')}, tekst or inhalt.`,
    );
  }
  const articles: Article[] = [];
  const errors: InputError[] = [];
  const file = { fileName, ids: new Set<string>() };
  for (const [i, { record, info }] of rows.slice(1).entries()) {
    // Lines are counted where a row ends; it may hold line ends itself.
    const place = `${fileName}, row ${i + 2} (ends in line ${info.lines})`;
    try {
      if (record.length !== heads.length) {
        throw new InputError(
          'record',
          `${place}: it has ${record.length} cells under ${heads.length} columns.`,
          'Put quotation marks around cells that hold the separator, and double the marks inside them.',
        );
      }
      const cells = Object.fromEntries(
        Object.entries(places).map(([field, column]) => [field, record[column]]),
      );
      articles.push(recordArticle(cells, place, i + 1, file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  if (error) errors.push(error);
  return { articles, errors };
}

function separatorOf(text: string, fileName: string): string {
  if (/\.t(?:sv|ab)$/iu.test(fileName)) return '\t';
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const unquoted = firstLine.replace(/"[^"]*"/gu, '');
  const count = (separator: string) => unquoted.split(separator).length;
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most));
}

/** The rows up to the first place where quotation breaks down; from there on nothing can be trusted. */
function rowsOf(
  text: string,
  delimiter: string,
  fileName: string,
): { rows: Row[]; error: InputError | null } {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      // `He said "yes"` without quotation marks around it, as many programs write TSV.
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      on_record: (row: unknown) => {
        rows.push(row as Row);
        // Nothing is kept twice.
        return null;
      },
    });
    return { rows, error: null };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { lines } = cause as CsvError & { lines?: number };
    const after = rows.length === 0 ? '' : ` Nothing after row ${rows.length} was read.`;
    const error = new InputError(
      'table',
      `${fileName}, line ${lines ?? 1}: the quotation marks do not pair up.${after}`,
      'Put quotation marks around the whole cell, and double the marks inside it.',
      { cause },
    );
    return { rows, error };
  }
}
