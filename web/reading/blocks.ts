/**
 * From the rows of a comparison to what is drawn: shared rows in which paragraphs meet, and between
 * them stretches where each text runs on by itself. Paragraphs that are not article text (headings,
 * captions …) are in no row; they stand where they stood in their text.
 */
import type { Comparison, Row } from '../../server/core/types.ts';
import type { CounterpartIndex } from './counterparts.ts';

/** Paragraph indices per article, in reading order. */
type Cells = readonly (readonly number[])[];

/** At least two texts speak here. */
export interface SharedBlock {
  readonly kind: 'shared';
  /** Counts the shared rows, 1-based. */
  readonly number: number;
  readonly cells: Cells;
}

/** Each text by itself: what no row shares, and what is not article text. */
export interface ApartBlock {
  readonly kind: 'apart';
  readonly cells: Cells;
}

export type Block = SharedBlock | ApartBlock;

/** What a paragraph is in the comparison: told elsewhere too, in this text only, not article text. */
export type Standing = 'shared' | 'alone' | 'aside';

/**
 * Blocks in the order of the rows. Every paragraph of every article is in exactly one cell.
 * What stands apart follows directly what came before it in its own text, so that all texts begin
 * at the top and none waits for another. What is not article text comes directly before the next
 * text paragraph of its article, or after the last one; it is inside a shared row only where it
 * stood between two paragraphs of one cell.
 */
export function blocksOf(comparison: Comparison): readonly Block[] {
  const { articles, rows } = comparison;
  const shared = rows.filter(isShared);
  // gaps[g] stands before shared row g; the last one after all rows.
  const gaps: number[][][] = [...shared, null].map(() => articles.map(() => []));
  const meeting: number[][][] = shared.map(() => articles.map(() => []));

  articles.forEach((article, k) => {
    const rowOf = rowLookup(shared, k);
    let gap = 0;
    let asides: number[] = [];
    article.paragraphs.forEach(({ kind }, p) => {
      if (kind !== 'text') {
        asides.push(p);
        return;
      }
      const row = rowOf.get(p);
      if (row === undefined) {
        gaps[gap]![k]!.push(...asides, p);
      } else {
        const cell = meeting[row]![k]!;
        (cell.length > 0 ? cell : gaps[row]![k]!).push(...asides);
        cell.push(p);
        gap = row + 1;
      }
      asides = [];
    });
    gaps[gap]![k]!.push(...asides);
  });

  const blocks: Block[] = [];
  gaps.forEach((cells, g) => {
    if (cells.some((cell) => cell.length > 0)) blocks.push({ kind: 'apart', cells });
    const cellsThatMeet = meeting[g];
    if (cellsThatMeet) blocks.push({ kind: 'shared', number: g + 1, cells: cellsThatMeet });
  });
  return blocks;
}

/** Standing of every paragraph, `[article][paragraph]`. A link counts even where no row could hold it. */
export function standingsOf(
  comparison: Comparison,
  counterparts: CounterpartIndex,
): readonly (readonly Standing[])[] {
  const rowsOf = comparison.articles.map((_, k) => rowLookup(comparison.rows.filter(isShared), k));
  return comparison.articles.map((article, k) =>
    article.paragraphs.map(({ kind }, p): Standing => {
      if (kind !== 'text') return 'aside';
      return rowsOf[k]!.has(p) || counterparts[k]![p]!.length > 0 ? 'shared' : 'alone';
    }),
  );
}

/** Paragraph of article `k` -> index of its row. */
function rowLookup(rows: readonly Row[], k: number): ReadonlyMap<number, number> {
  return new Map(rows.flatMap(({ cells }, index) => cells[k]!.map((p) => [p, index])));
}

function isShared(row: Row): boolean {
  return row.cells.filter((cell) => cell.length > 0).length > 1;
}
