/** N segmented articles become pairwise links and rows. */
import type { Article, PairAlignment, Row } from '../types.ts';
import { linksFromMargins, type SegmentedText, sentenceTables } from './links.ts';
import { buildRows } from './rows.ts';

export interface SegmentedArticle extends SegmentedText {
  readonly article: Article;
}

export interface Alignment {
  readonly pairs: readonly PairAlignment[];
  readonly rows: readonly Row[];
}

/** Aligns every article with every later one, and all of them in rows. */
export function alignArticles(texts: readonly SegmentedArticle[]): Alignment {
  const pairs: PairAlignment[] = [];
  texts.forEach((source, s) => {
    texts.slice(s + 1).forEach((target, offset) => {
      const tables = sentenceTables(source, target);
      const links = linksFromMargins(source, target, tables, 0.15, (margin) =>
        Math.min(1, margin + 0.4),
      );
      pairs.push({ source: s, target: s + 1 + offset, links });
    });
  });
  return {
    pairs,
    rows: buildRows(
      texts.map(({ article }) => article),
      pairs,
    ),
  };
}
