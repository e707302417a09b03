/** Why two paragraphs are linked, or are not: everything that was weighed, in its order of weight. */
import type { Span } from '../types.ts';
import { atLeastOne, type ScoredPairs } from './links.ts';
import { type Token, tokensOf } from './shared-words.ts';
import {
  type AdditiveWeights,
  type AlignmentWeights,
  contribution,
  FIRST_COLUMNS,
  SECOND_COLUMNS,
} from './weights.ts';

/** One piece of evidence. */
export interface Reason {
  readonly evidence: string;
  /** In the evidence's own unit. */
  readonly value: number;
  /** What it adds to the logit beyond what the same evidence adds for the average pair looked at. */
  readonly weight: number;
}

export interface SharedToken {
  readonly kind: Token['kind'];
  readonly source: Span;
  readonly target: Span;
}

export interface PairExplanation {
  /** Sentence index within the source paragraph, 0-based. */
  readonly source: number;
  readonly target: number;
  /** 0 to 1. */
  readonly probability: number;
  /** By its own evidence alone, 0 to 1. */
  readonly ownProbability: number;
  /** Place among all sentences of the target text by closeness to the source sentence; 1 = nearest. */
  readonly sourceRank: number;
  readonly targetRank: number;
  /** Heaviest first, for or against. */
  readonly reasons: readonly Reason[];
  /** Offsets into the two sentences. */
  readonly shared: readonly SharedToken[];
}

export interface Explanation {
  readonly confidence: number;
  /** From this confidence on, a link is shown. */
  readonly threshold: number;
  /** The sentence pairs that were looked at, likeliest first; none if all were too far apart. */
  readonly pairs: readonly PairExplanation[];
  /** Paragraphs with a stronger claim to either of the two, strongest first. */
  readonly rivals: readonly { source: number; target: number; confidence: number }[];
}

/** Sentence pairs and rivals told of; more are read by nobody. */
const TOLD = 5;

/** @param paragraphs - 0-based paragraph indices of the source and of the target */
export function explainParagraphs(
  scored: ScoredPairs,
  weights: AlignmentWeights,
  paragraphs: { readonly source: number; readonly target: number },
): Explanation {
  const { groups, p, candidates, source, target, ownLogit } = scored;
  const group = groups.find(
    (each) => each.source === paragraphs.source && each.target === paragraphs.target,
  );
  const confidence = group ? atLeastOne(group.pairs, p) : 0;
  const likeliest = [...(group?.pairs ?? [])].sort((a, b) => p[b] - p[a]).slice(0, TOLD);
  const pairs = likeliest.map((c): PairExplanation => {
    const [a, b] = [source.segments[candidates.source[c]], target.segments[candidates.target[c]]];
    return {
      source: a.sentence,
      target: b.sentence,
      probability: p[c],
      ownProbability: 1 / (1 + Math.exp(-ownLogit[c])),
      sourceRank: rank(candidates.source, candidates.whole.cosine, c),
      targetRank: rank(candidates.target, candidates.whole.cosine, c),
      reasons: reasonsOf(scored, weights, c),
      shared: sharedTokens(a.text, b.text),
    };
  });
  const rivals = groups
    .filter((each) => each !== group)
    .filter((each) => each.source === paragraphs.source || each.target === paragraphs.target)
    .map((each) => ({
      source: each.source,
      target: each.target,
      confidence: atLeastOne(each.pairs, p),
    }))
    .filter((rival) => rival.confidence > confidence)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, TOLD);
  return { confidence, threshold: weights.threshold, pairs, rivals };
}

/** Tokens both sentences have, under whatever spelling, each once. */
export function sharedTokens(source: string, target: string): SharedToken[] {
  const there = new Map(tokensOf(target).map((token) => [token.key, token]));
  const seen = new Set<string>();
  return tokensOf(source).flatMap((token) => {
    const other = there.get(token.key);
    if (!other || seen.has(token.key)) return [];
    seen.add(token.key);
    const kind = token.kind === other.kind ? token.kind : 'word';
    const { start, end } = token;
    return [{ kind, source: { start, end }, target: { start: other.start, end: other.end } }];
  });
}

function rank(side: Int32Array, closeness: Float32Array, c: number): number {
  let closer = 0;
  for (let other = 0; other < side.length; other++) {
    if (side[other] === side[c] && closeness[other] > closeness[c]) closer++;
  }
  return closer + 1;
}

function reasonsOf({ own, full }: ScoredPairs, weights: AlignmentWeights, c: number): Reason[] {
  const last = weights.context.at(-1);
  const [table, names, model]: [typeof full, readonly string[], AdditiveWeights] = last
    ? [full, SECOND_COLUMNS, last]
    : [own, FIRST_COLUMNS, weights.own];
  return names
    .flatMap((evidence, column): Reason[] => {
      const curve = model.curves[evidence];
      if (!curve) return [];
      const value = table.data[c * table.columns + column];
      let mean = 0;
      for (let other = 0; other < table.count; other++) {
        mean += contribution(curve, table.data[other * table.columns + column]) / table.count;
      }
      return [{ evidence, value, weight: contribution(curve, value) - mean }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
