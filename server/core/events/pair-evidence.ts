/** What speaks for two articles reporting the same event: how much of them is near, and how near. */
import { meanOfBest, nearestOf, offer } from '../align/nearest.ts';
import { slice } from '../vectors/rows.ts';
import { cosines, MARGIN_NEIGHBOURS } from '../vectors/similarity.ts';
import type { ArticlePair } from './article-votes.ts';
import type { EventSentences } from './sentences.ts';

/**
 * The columns of the evidence. "Closest quarter": the sentences of the shorter article from the
 * closest on, until they make up a quarter of its weight; the last of them gives the value.
 */
export const EVENT_EVIDENCE = [
  'cosineClosestEighth',
  'cosineClosestQuarter',
  'cosineClosestHalf',
  'marginClosestEighth',
  'marginClosestQuarter',
  'marginClosestHalf',
  'shareOfShorter',
  'shareOfLonger',
  'sentencesOfShorter',
  'lengthRatio',
] as const;

/** Shares the "closest" columns stand for, in their order; which of them counts how much is fitted. */
const SHARES = [1 / 8, 1 / 4, 1 / 2];

/** Sentence pairs kept to show. */
const SHOWN = 3;

/** The margin of a sentence that is nobody's first choice: below what unrelated sentences have. */
const UNMATCHED_MARGIN = -0.5;

/** What stands for such a sentence; vectors of unrelated texts are about at right angles. */
const UNMATCHED = { cosine: 0, margin: UNMATCHED_MARGIN };

/** A sentence of the one article and one of the other, each the other's nearest. */
export interface MutualPair {
  /** Row among all sentences. */
  readonly source: number;
  readonly target: number;
  readonly cosine: number;
  /** Cosine less the mean of either's nearest in the other article (CSLS halved). */
  readonly margin: number;
}

export interface PairEvidence {
  /** In the order of EVENT_EVIDENCE. */
  readonly values: Float32Array;
  /** The strongest sentence pairs, at most SHOWN; empty only if an article has no sentences. */
  readonly strongest: readonly MutualPair[];
}

/**
 * Exact similarities, of these two articles only. Nothing in it depends on
 * what else is in the collection but the weights of the sentences.
 *
 * @param weights - of the sentences, `[n]`
 * @param meets - cosine from which two sentences are taken to say the same
 */
export function pairEvidence(
  sentences: EventSentences,
  { source, target }: ArticlePair,
  weights: Float32Array,
  meets: number,
): PairEvidence {
  const mutual = mutualPairs(sentences, source, target);
  const length = (a: number) => sum(weights, sentences.start[a], sentences.start[a + 1]);
  const [shorter, longer] = [length(source), length(target)].sort((a, b) => a - b);
  const weighed = mutual.map((pair) => ({
    ...pair,
    weight: Math.min(weights[pair.source], weights[pair.target]),
  }));
  const near = weighed.filter(({ cosine }) => cosine >= meets);
  const shared = near.reduce((total, { weight }) => total + weight, 0);
  const closest = (key: 'cosine' | 'margin') => {
    const descending = [...weighed].sort((a, b) => b[key] - a[key]);
    return SHARES.map((share) => {
      let weight = 0;
      const last = descending.find((pair) => {
        weight += pair.weight;
        return weight >= share * shorter;
      });
      return last?.[key] ?? UNMATCHED[key];
    });
  };
  const values = Float32Array.from([
    ...closest('cosine'),
    ...closest('margin'),
    shorter === 0 ? 0 : shared / shorter,
    longer === 0 ? 0 : shared / longer,
    Math.log1p(shorter),
    Math.log1p(longer) - Math.log1p(shorter),
  ]);
  const strength = (pair: (typeof weighed)[number]) => pair.cosine * pair.weight;
  const strongest = weighed
    .sort((a, b) => strength(b) - strength(a) || a.source - b.source)
    .slice(0, SHOWN)
    .map(({ weight, ...pair }) => pair);
  return { values, strongest };
}

/** Sentences of the one article whose similarities to all of the other are in memory at a time. */
const BLOCK = 256;

function mutualPairs(
  { start, vectors }: EventSentences,
  source: number,
  target: number,
): MutualPair[] {
  const [from, to] = [start[source], start[target]];
  const others = slice(vectors, to, start[target + 1]);
  const n = start[source + 1] - from;
  const rows = nearestOf(n, MARGIN_NEIGHBOURS);
  const columns = nearestOf(others.n, MARGIN_NEIGHBOURS);
  for (let top = 0; top < n; top += BLOCK) {
    const bottom = Math.min(n, top + BLOCK);
    const { data, m } = cosines(slice(vectors, from + top, from + bottom), others);
    for (let i = top; i < bottom; i++) {
      for (let j = 0; j < m; j++) {
        const cosine = data[(i - top) * m + j];
        offer(rows, i, j, cosine);
        offer(columns, j, i, cosine);
      }
    }
  }
  const pairs: MutualPair[] = [];
  for (let i = 0; i < n; i++) {
    const j = rows.index[i * MARGIN_NEIGHBOURS];
    if (j === -1 || columns.index[j * MARGIN_NEIGHBOURS] !== i) continue;
    const cosine = rows.value[i * MARGIN_NEIGHBOURS];
    const around =
      meanOfBest(rows, i, MARGIN_NEIGHBOURS) + meanOfBest(columns, j, MARGIN_NEIGHBOURS);
    pairs.push({ source: from + i, target: to + j, cosine, margin: cosine - around / 2 });
  }
  return pairs;
}

function sum(values: Float32Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i];
  return total;
}
