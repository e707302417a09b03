/** N segmented articles become pairwise links and rows. */
import type { Article, PairAlignment, Row } from '../types.ts';
import { linkParagraphs, type SegmentedText } from './links.ts';
import { buildRows } from './rows.ts';
import type { AlignmentWeights } from './weights.ts';

export interface SegmentedArticle extends SegmentedText {
  readonly article: Article;
}

export interface Alignment {
  readonly pairs: readonly PairAlignment[];
  readonly rows: readonly Row[];
}

/** Aligns every article with every later one, and all of them in rows. */
export function alignArticles(
  texts: readonly SegmentedArticle[],
  weights: AlignmentWeights,
): Alignment {
  const pairs = texts.flatMap((source, s) =>
    texts.slice(s + 1).map((target, offset) => ({
      source: s,
      target: s + 1 + offset,
      links: linkParagraphs(source, target, weights),
    })),
  );
  const articles = texts.map(({ article }) => article);
  return { pairs, rows: buildRows(articles, pairs) };
}
