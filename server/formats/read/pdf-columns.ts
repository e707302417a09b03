/** In which order the lines of a page are read: column by column, between lines that span them. */
import type { PdfLine } from './pdf-paragraphs.ts';

/** In type sizes: the narrowest white that parts columns. */
const NARROWEST_GUTTER = 0.8;
/** Lines on either side of a gutter; fewer are a caption or a box beside the text. */
const FEWEST_LINES = 4;
/** Lines that may cross a gutter (headlines), as a share of those side by side in the fullest place. */
const CROSSING_SHARE = 0.3;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Lines in reading order, each with the edges of its column. */
export function columnOrder(lines: readonly PdfLine[]): PdfLine[] {
  if (lines.length === 0) return [];
  const gutters = guttersOf(lines);
  const crosses = ({ left, right }: PdfLine) =>
    gutters.some(({ from, to }) => left < from && right > to);
  const columnOf = ({ left, right }: PdfLine) =>
    gutters.filter(({ from, to }) => (left + right) / 2 > (from + to) / 2).length;
  const ordered: PdfLine[] = [];
  let columns: PdfLine[][] = [];
  const flush = () => {
    for (const column of columns) ordered.push(...withEdges(column ?? []));
    columns = [];
  };
  let spanning: PdfLine[] = [];
  const flushSpanning = () => {
    ordered.push(...withEdges(spanning));
    spanning = [];
  };
  for (const line of lines) {
    if (gutters.length > 0 && crosses(line)) {
      flush();
      spanning.push(line);
    } else {
      flushSpanning();
      const column = columnOf(line);
      columns[column] ??= [];
      columns[column].push(line);
    }
  }
  flushSpanning();
  flush();
  return ordered;
}

function withEdges(lines: readonly PdfLine[]): PdfLine[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  return lines.map((line) => ({ ...line, column: { left, right } }));
}

/**
 * Vertical strips that few lines cross, with enough lines on both sides. Both edges of a strip are edges
 * of lines, so every strip is looked at once, sweeping from left to right.
 */
function guttersOf(lines: readonly PdfLine[]): Gutter[] {
  const size = median(lines.map((line) => line.size));
  const edges = lines
    .flatMap(({ left, right }) => [
      { x: left, step: 1 },
      { x: right, step: -1 },
    ])
    .sort((a, b) => a.x - b.x || a.step - b.step);
  let covering = 0;
  let fullest = 0;
  for (const { step } of edges) {
    covering += step;
    fullest = Math.max(fullest, covering);
  }
  const most = CROSSING_SHARE * fullest;
  const gutters: Gutter[] = [];
  let from: number | null = null;
  for (const { x, step } of edges) {
    if (from !== null && covering + step > most) {
      if (x - from >= NARROWEST_GUTTER * size) gutters.push({ from, to: x });
      from = null;
    }
    covering += step;
    if (from === null && covering <= most) from = x;
  }
  return gutters.filter(({ from, to }) => {
    const before = lines.filter(({ right }) => right <= from + size).length;
    const after = lines.filter(({ left }) => left >= to - size).length;
    return before >= FEWEST_LINES && after >= FEWEST_LINES;
  });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.slice().sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
