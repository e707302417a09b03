/**
 * Cells of CSV and TSV that spreadsheets show and do not run. What a spreadsheet would take for a
 * formula gets an apostrophe before it, as people type it there; reading takes it off again.
 * https://owasp.org/www-community/attacks/CSV_Injection; full-width signs count as well.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
];

/** A cell of linear TSV: `\t`, `\n`, `\r` and `\\` stand for what would end it. */
export function escapedCell(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (c) => ESCAPES.find(([raw]) => raw === c)?.[1] ?? c);
}

export function unescapedCell(cell: string): string {
  return cell.replace(/\\[\\tnr]/g, (c) => ESCAPES.find(([, written]) => written === c)?.[0] ?? c);
}

/** Of a table of units: one line a pair of texts. Names are for people and for `read` alike. */
export const UNIT_COLUMNS = [
  'source_article',
  'source_lang',
  'source_paragraph',
  'target_article',
  'target_lang',
  'target_paragraph',
  'confidence',
  'cosine',
  'margin',
  'verdict',
  'note',
  'drift',
  'unit',
  'model',
  'source_outlet',
  'source_author',
  'source_title',
  'source_published',
  'source_url',
  'target_outlet',
  'target_author',
  'target_title',
  'target_published',
  'target_url',
  'source_text',
  'target_text',
] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];
