/** The server's explanation of two paragraphs, seen from the side on which the reader stands. */
import type { Article } from '../../server/core/types.ts';
import type { Explanation } from '../api.ts';
import type { Place } from './lighting.ts';

/** What to ask the server, and whether its answer has to be turned to be seen from `here`. */
export interface Question {
  /** Article ids, in the order in which the comparison aligned them. */
  readonly articles: readonly [string, string];
  /** Paragraph indices, 0-based. */
  readonly source: number;
  readonly target: number;
  readonly isTurned: boolean;
}

/** Asked in the order of the comparison, so that the answer has the comparison's numbers. */
export function questionOf(articles: readonly Article[], here: Place, there: Place): Question {
  const isTurned = here.article > there.article;
  const [first, second] = isTurned ? [there, here] : [here, there];
  return {
    articles: [articles[first.article]!.id, articles[second.article]!.id],
    source: first.paragraph,
    target: second.paragraph,
    isTurned,
  };
}

interface Sides<T> {
  readonly source: T;
  readonly target: T;
}

function swap<T, S extends Sides<T>>(sides: S): S {
  return { ...sides, source: sides.target, target: sides.source };
}

const MIRRORED: Readonly<Record<string, string>> = {
  source: 'target',
  target: 'source',
  Source: 'Target',
  Target: 'Source',
};

/** The same explanation with source and target changing places; twice gives it back. */
export function turned(explanation: Explanation): Explanation {
  const { pairs, rivals, words } = explanation;
  return {
    ...explanation,
    pairs: pairs.map((pair) => ({
      ...swap(pair),
      sourceRank: pair.targetRank,
      targetRank: pair.sourceRank,
      reasons: pair.reasons.map((reason) => ({
        ...reason,
        evidence: reason.evidence.replace(/source|target/i, (side) => MIRRORED[side] ?? side),
      })),
      shared: pair.shared.map((token) => swap(token)),
    })),
    rivals: rivals.map((rival) => swap(rival)),
    words: words && {
      matches: words.matches.map((match) => swap(match)),
      sourceOnly: words.targetOnly,
      targetOnly: words.sourceOnly,
    },
  };
}

/** How many sentences of article text there are to choose among. */
export function sentenceCount(article: Article): number {
  return article.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
}
