/**
 * From the rows of a comparison to what is drawn: shared rows in which paragraphs meet, and between
 * them stretches where each text runs on by itself. Paragraphs that are not article text (headings,
 * captions …) are in no row; they stand where they stood in their text.
 */
import type { Article, Comparison, Row } from '../../server/core/types.ts';

/** Paragraph indices per article, in reading order. */
type Cells = readonly (readonly number[])[];

/** At least two texts speak here. */
export interface SharedBlock {
  readonly kind: 'shared';
  /** Counts the shared rows, 1-based. */
  readonly number: number;
  readonly cells: Cells;
}

/** Each paragraph in here is in one text only, or is not article text. */
export interface ApartBlock {
  readonly kind: 'apart';
  readonly cells: Cells;
}

export type Block = SharedBlock | ApartBlock;

/** What a paragraph is in the comparison: met elsewhere, in this text only, not article text. */
export type Standing = 'shared' | 'alone' | 'aside';

/**
 * Blocks in reading order. Every paragraph of every article is in exactly one cell. A paragraph
 * that is not article text comes directly before the next text paragraph of its article, or after
 * the last one; it never shares a block with a counterpart unless it stood between two paragraphs
 * that meet the same counterpart.
 */
export function blocksOf(comparison: Comparison): readonly Block[] {
  const { articles, rows } = comparison;
  const asides = articles.map(asidesByAnchor);
  const blocks: Block[] = [];
  let apart: number[][] | null = null;
  let sharedRows = 0;

  const putApart = (article: number, paragraphs: readonly number[]): void => {
    if (paragraphs.length === 0) return;
    apart ??= articles.map(() => []);
    apart[article]!.push(...paragraphs);
  };
  const closeApart = (): void => {
    if (apart !== null) blocks.push({ kind: 'apart', cells: apart });
    apart = null;
  };

  for (const row of rows) {
    row.cells.forEach((cell, k) => {
      if (cell.length > 0) putApart(k, asides[k]!.before.get(cell[0]!) ?? []);
    });
    const cells = row.cells.map((cell, k) =>
      cell.flatMap((p, i) => (i === 0 ? [p] : [...(asides[k]!.before.get(p) ?? []), p])),
    );
    if (isShared(row)) {
      closeApart();
      sharedRows += 1;
      blocks.push({ kind: 'shared', number: sharedRows, cells });
    } else {
      cells.forEach((cell, k) => {
        putApart(k, cell);
      });
    }
    row.cells.forEach((cell, k) => {
      if (cell.includes(asides[k]!.lastText)) putApart(k, asides[k]!.after);
    });
  }
  articles.forEach((_, k) => {
    if (asides[k]!.lastText < 0) putApart(k, asides[k]!.after);
  });
  closeApart();
  return blocks;
}

/** Standing of every paragraph, `[article][paragraph]`. */
export function standingsOf(comparison: Comparison): readonly (readonly Standing[])[] {
  const standings = comparison.articles.map((article) =>
    article.paragraphs.map((p): Standing => (p.kind === 'text' ? 'alone' : 'aside')),
  );
  for (const row of comparison.rows.filter(isShared)) {
    row.cells.forEach((cell, k) => {
      for (const p of cell) standings[k]![p] = 'shared';
    });
  }
  return standings;
}

function isShared(row: Row): boolean {
  return row.cells.filter((cell) => cell.length > 0).length > 1;
}

interface Asides {
  /** Text paragraph -> the paragraphs that are not article text directly before it. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  /** Those after the last text paragraph. */
  readonly after: readonly number[];
  /** Index of the last text paragraph, -1 if the article has none. */
  readonly lastText: number;
}

function asidesByAnchor(article: Article): Asides {
  const before = new Map<number, readonly number[]>();
  let waiting: number[] = [];
  let lastText = -1;
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') {
      waiting.push(index);
      return;
    }
    lastText = index;
    if (waiting.length > 0) before.set(index, waiting);
    waiting = [];
  });
  return { before, after: waiting, lastText };
}
