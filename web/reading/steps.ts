/** Where the keys lead: from shared row to shared row, and between the columns of one row. */
import type { Block, SharedBlock } from './blocks.ts';
import type { Place } from './lighting.ts';

export function sharedBlocks(blocks: readonly Block[]): readonly SharedBlock[] {
  return blocks.filter((block) => block.kind === 'shared');
}

/** The shared row that holds the place, 0-based; -1 if it stands alone. */
export function rowOf(rows: readonly SharedBlock[], place: Place | null): number {
  if (place === null) return -1;
  return rows.findIndex((row) => row.cells[place.article]?.includes(place.paragraph) ?? false);
}

/** Where to land in a row: the wished column if it speaks, else the nearest one that does. */
export function enterRow(row: SharedBlock, column: number): Place {
  const speaking = speakingColumns(row);
  const article = speaking.reduce((best, k) =>
    Math.abs(k - column) < Math.abs(best - column) ? k : best,
  );
  return { article, paragraph: row.cells[article]![0]! };
}

/** The next speaking column to the left (-1) or right (+1) of the place; `null` at the edge. */
export function stepAcross(row: SharedBlock, place: Place, direction: -1 | 1): Place | null {
  const next = speakingColumns(row)
    .filter((k) => (k - place.article) * direction > 0)
    .sort((a, b) => (a - b) * direction)[0];
  return next === undefined ? null : { article: next, paragraph: row.cells[next]![0]! };
}

function speakingColumns(row: SharedBlock): number[] {
  return row.cells.flatMap((cell, k) => (cell.length > 0 ? [k] : []));
}
