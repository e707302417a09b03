/** N segmented articles become pairwise links and rows. */
import type { Article, PairAlignment, Row } from '../types.ts';
import { SAME_EVENT_CHANCE } from './chance.ts';
import { chanceOfTexts, linksOf, type SegmentedText, scorePairs } from './links.ts';
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
  const pairs = alignPairs(texts, weights);
  const articles = texts.map(({ article }) => article);
  return { pairs, rows: buildRows(articles, pairs) };
}

/** Aligns every article with every later one. */
export function alignPairs(
  texts: readonly SegmentedArticle[],
  weights: AlignmentWeights,
): PairAlignment[] {
  return texts.flatMap((source, s) =>
    texts.slice(s + 1).map((target, offset): PairAlignment => {
      const scored = scorePairs(source, target, weights);
      const chance = chanceOfTexts(scored, weights);
      return {
        source: s,
        target: s + 1 + offset,
        chance,
        sameEvent: chance < SAME_EVENT_CHANCE,
        links: linksOf(scored, weights),
      };
    }),
  );
}
