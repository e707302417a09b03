/**
 * From pieces of text on pages to paragraphs. A PDF knows no words, lines or paragraphs, only where
 * what is drawn: columns are found by the white between them, lines that stand on every page are
 * dropped, lines are joined by their spacing, indents and ends.
 */
import { type Block, seenText } from './block.ts';
import { columnOrder } from './pdf-columns.ts';
import { joinLines } from './pdf-hyphens.ts';

/** One piece of text; lengths in points, the origin at the lower left of the page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
  /** Not turned: what stands sideways is a credit or a watermark. */
  readonly upright: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** Pieces on one baseline, without a gap as wide as between columns. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Left and right edge of its column. */
  readonly column: { readonly left: number; readonly right: number };
}

/** In type sizes: baselines nearer than this are one line (raised numbers, mixed type). */
const SAME_BASELINE = 0.35;
/** In type sizes: a wider gap parts columns; in justified lines the space between words stays below. */
const COLUMN_GAP = 1.6;
/** In type sizes: a wider gap is a space that was not written. */
const SPACE_GAP = 0.15;
/** Against the usual distance of lines: more ends a paragraph. */
const WIDE_LEADING = 1.3;
/** In type sizes: a line that begins so much further right opens a paragraph. */
const INDENT = 0.7;
/** Share of the column: a line that ends before it was not broken for want of room. */
const FULL_LINE = 0.85;
/** Against the size of most of the text. */
const HEADING_SIZE = 1.15;
/** Sizes this much apart are of different kinds of text. */
const SAME_SIZE = 0.08;
/** Lines from the edge of a page that can be its header or footer. */
const EDGE_LINES = 3;
/** In points: how exactly a running line keeps its height. */
const SAME_HEIGHT = 4;
/** A header must stand on so large a share of pages, and on two at least. */
const REPEATED_SHARE = 0.5;
const FINISHED = /[\p{Sentence_Terminal}…:][)\]»«”“"'’\s]*$/u;

/** The paragraphs of all pages in reading order, larger type as headings. */
export function pdfBlocks(pages: readonly PdfPage[]): Block[] {
  const lines = withoutRunningLines(pages.map((page) => columnOrder(linesOf(page))));
  const flow = lines.flat();
  if (flow.length === 0) return [];
  const body = bodySize(flow);
  const leading = usualLeading(flow, body);
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const close = () => {
    const text = seenText(joinLines(open.map(({ text }) => text)));
    const heading =
      open.length > 0 && open[0]!.size > HEADING_SIZE * body && !FINISHED_SENTENCE.test(text);
    if (text !== '') blocks.push({ text, kind: heading ? 'heading' : null });
    open = [];
  };
  for (const line of flow) {
    const last = open.at(-1);
    if (last && !continues(open, last, line, leading)) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** A headline may end in ? or !, and pull quotes in large type are sentences. */
const FINISHED_SENTENCE = /[.…][)\]»«”“"'’\s]*$/u;

function continues(
  open: readonly PdfLine[],
  last: PdfLine,
  line: PdfLine,
  leading: number,
): boolean {
  if (Math.abs(line.size - last.size) > SAME_SIZE * last.size) return false;
  const finished = FINISHED.test(last.text);
  const full = last.right - last.column.left >= FULL_LINE * (last.column.right - last.column.left);
  const distance = last.y - line.y;
  const sameColumn = distance > 0 && Math.abs(line.column.left - last.column.left) < last.size;
  const indented = line.left - line.column.left > INDENT * line.size;
  if (!sameColumn) return !finished || (full && !indented);
  if (distance > WIDE_LEADING * Math.max(leading, last.size)) return false;
  const hanging = open.length > 1 && open[1]!.left - open[0]!.left > INDENT * line.size;
  if (indented && !hanging && last.left - last.column.left <= INDENT * last.size) return false;
  return full || !finished;
}

function linesOf({ pieces }: PdfPage): PdfLine[] {
  const upright = pieces.filter(({ upright, size }) => upright && size > 0);
  const sorted = upright.slice().sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfPiece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && row[0]!.y - piece.y <= SAME_BASELINE * Math.max(row[0]!.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => cutRow(row.sort((a, b) => a.x - b.x)));
}

function cutRow(row: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  let text = '';
  let right = 0;
  const close = () => {
    const size = open.reduce((most, each) => Math.max(most, each.size), 0);
    if (text.trim() !== '') {
      const left = open[0]!.x;
      lines.push({ text: text.trim(), left, right, y: open[0]!.y, size, column: { left, right } });
    }
    open = [];
    text = '';
  };
  for (const piece of row) {
    if (piece.text.trim() === '') {
      // White pieces may be stretched over a gap between columns: the gap is measured without them.
      if (open.length > 0) text += ' ';
      continue;
    }
    const gap = piece.x - right;
    if (open.length > 0 && gap > COLUMN_GAP * piece.size) close();
    else if (open.length > 0 && gap > SPACE_GAP * piece.size && !/\s$/u.test(text)) text += ' ';
    open.push(piece);
    text += piece.text;
    right = open.length === 1 ? piece.x + piece.width : Math.max(right, piece.x + piece.width);
  }
  close();
  return lines;
}

/** Headers, footers and page numbers: lines at one height of most pages, alike but for their numbers. */
function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const pattern = ({ text, y }: PdfLine) =>
    `${Math.round(y / SAME_HEIGHT)} ${text.replace(/\d+/gu, '#').toLowerCase()}`;
  const edges = pages.map((lines) => {
    const byHeight = lines.slice().sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
  });
  const seen = new Map<string, number>();
  for (const edge of edges) {
    for (const each of new Set([...edge].map(pattern))) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  const enough = Math.max(2, REPEATED_SHARE * pages.length);
  return pages.map((lines, p) =>
    lines.filter((line) => {
      if (!edges[p]!.has(line)) return true;
      return (seen.get(pattern(line)) ?? 0) < enough && !isPageNumber(line.text);
    }),
  );
}

/** `3`, `Side 3 av 7`, `– 3 –`, and what browsers print at the foot: an address and `1/1`. */
function isPageNumber(text: string): boolean {
  return /^(?:[–-]\s*)?(?:(?:side|sida|seite|page|s\.)\s*)?\d{1,4}(?:\s*(?:av|af|von|of|\/)\s*\d{1,4})?(?:\s*[–-])?$|^https?:\S+\s+\d+\/\d+$/iu.test(
    text,
  );
}

/** The size most letters are in. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The most common distance between two lines of body text in one column. */
function usualLeading(lines: readonly PdfLine[], body: number): number {
  const distances = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const distance = Math.round((lines[i - 1]!.y - lines[i]!.y) * 2) / 2;
    const near = distance > 0 && distance < 3 * body && Math.abs(lines[i]!.size - body) < 1;
    if (near) distances.set(distance, (distances.get(distance) ?? 0) + 1);
  }
  if (distances.size === 0) return body;
  return [...distances].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
