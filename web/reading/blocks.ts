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

/** What a text says between two of its shared rows, and the gaps in which it may stand. */
interface Stretch {
  readonly article: number;
  readonly paragraphs: readonly number[];
  /** Gap `g` stands before shared row `g`; both ends included. */
  readonly first: number;
  readonly last: number;
}

/**
 * Blocks in the order of the rows. Every paragraph of every article is in exactly one cell.
 * What stands apart keeps its place in its own text, but may wait for rows in which its text is
 * silent, so that as many texts as can be speak apart at once and as few columns as can be stay empty.
 * What is not article text goes with what is around it; it is inside a shared row only where it
 * stood between two paragraphs of one cell.
 */
export function blocksOf(comparison: Comparison): readonly Block[] {
  const { articles, rows } = comparison;
  const shared = rows.filter(isShared);
  const meeting: number[][][] = shared.map(() => articles.map(() => []));
  const stretches = articles.flatMap((article, k) => {
    const rowOf = rowLookup(shared, k);
    const found: Stretch[] = [];
    let first = 0;
    let paragraphs: number[] = [];
    const put = (last: number): void => {
      if (paragraphs.length === 0) return;
      // A text that tells in another order may go on in a row above.
      found.push({ article: k, paragraphs, first, last: Math.max(first, last) });
      paragraphs = [];
    };
    article.paragraphs.forEach((_, p) => {
      const row = rowOf.get(p);
      if (row === undefined) {
        paragraphs.push(p);
        return;
      }
      const cell = meeting[row]![k]!;
      const areAsides = paragraphs.every((q) => article.paragraphs[q]!.kind !== 'text');
      if (cell.length > 0 && areAsides) {
        cell.push(...paragraphs);
        paragraphs = [];
      }
      put(row);
      cell.push(p);
      first = row + 1;
    });
    put(shared.length);
    return found;
  });

  const gaps: number[][][] = [...shared, null].map(() => articles.map(() => []));
  const chosen = fewestGaps(stretches);
  stretches.forEach(({ article, paragraphs }, i) => {
    gaps[chosen[i]!]![article]!.push(...paragraphs);
  });

  const blocks: Block[] = [];
  gaps.forEach((cells, g) => {
    if (cells.some((cell) => cell.length > 0)) blocks.push({ kind: 'apart', cells });
    const cellsThatMeet = meeting[g];
    if (cellsThatMeet) blocks.push({ kind: 'shared', number: g + 1, cells: cellsThatMeet });
  });
  return blocks;
}

/**
 * A gap for each stretch, as few different ones as there can be: the stretch that must end first
 * chooses its last gap and takes along all others that can stand there; each group then moves up
 * as far as all of it can. (The classic greedy piercing of intervals.)
 */
function fewestGaps(stretches: readonly Stretch[]): readonly number[] {
  const chosen: number[] = [];
  const waiting = new Set(stretches.keys());
  const byEnd = [...stretches.entries()].toSorted(([, a], [, b]) => a.last - b.last);
  for (const [leader, { last }] of byEnd) {
    if (!waiting.has(leader)) continue;
    const group = [...waiting].filter((i) => stretches[i]!.first <= last);
    const gap = Math.max(...group.map((i) => stretches[i]!.first));
    for (const i of group) {
      chosen[i] = gap;
      waiting.delete(i);
    }
  }
  return chosen;
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
