/** Sentence pairs become links between paragraphs, each with its confidence and its evidence. */
import type { Link, Segment, SentencePair, Vectors } from '../types.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { chanceOf } from './chance.ts';
import { contextEvidence } from './context-evidence.ts';
import {
  type EvidenceTable,
  readSentences,
  type SentenceReading,
  sentenceEvidence,
} from './sentence-evidence.ts';
import { type Unit, type UnitVectors, unitVectors } from './units.ts';
import {
  type AlignmentWeights,
  besides,
  FIRST_COLUMNS,
  logits,
  SECOND_COLUMNS,
  sigmoid,
} from './weights.ts';

/** The sentences of one article, in order, read and embedded: made once, aligned with many. */
export interface SegmentedText {
  readonly segments: readonly Segment[];
  readonly readings: readonly SentenceReading[];
  readonly units: UnitVectors;
}

/** @param vectors - of `units`, `[units, dim]` */
export function segmentedText(
  segments: readonly Segment[],
  units: readonly Unit[],
  vectors: Vectors,
): SegmentedText {
  return {
    segments,
    readings: readSentences(segments.map(({ text }) => text)),
    units: unitVectors(units, vectors, segments.length),
  };
}

/** Sentence pairs below this are no evidence a reader would want to see. */
const EVIDENCE_MIN = 0.05;

/** Everything that was weighed between two texts. */
export interface ScoredPairs {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  readonly candidates: Candidates;
  /** Each pair's own evidence, in the order of FIRST_COLUMNS. */
  readonly own: EvidenceTable;
  /** Logit by its own evidence, `[count]`. */
  readonly ownLogit: Float32Array;
  /** Own evidence and surroundings as last asked, in the order of SECOND_COLUMNS. */
  readonly full: EvidenceTable;
  /** Probability of each sentence pair, `[count]`. */
  readonly p: Float32Array;
  readonly groups: readonly ParagraphPair[];
}

/** First by each pair's own evidence, then again with what its surroundings add. */
export function scorePairs(
  source: SegmentedText,
  target: SegmentedText,
  weights: Pick<AlignmentWeights, 'own' | 'context'>,
): ScoredPairs {
  const candidates = candidatesOf(source.units, target.units);
  const own = sentenceEvidence(candidates, source.readings, target.readings);
  const ownLogit = logits(own, FIRST_COLUMNS, weights.own);
  let p = sigmoid(ownLogit);
  let full = own;
  for (const round of weights.context) {
    full = besides(own, contextEvidence(candidates, p));
    p = sigmoid(logits(full, SECOND_COLUMNS, round));
  }
  const groups = paragraphGroups(candidates, source, target);
  return { source, target, candidates, own, ownLogit, full, p, groups };
}

/**
 * Links between the paragraphs of two texts: any number a paragraph, in any order, or none.
 *
 * @returns links of at least `weights.threshold`, in the order of the source, then of the target
 */
export function linksOf(scored: ScoredPairs, weights: AlignmentWeights): Link[] {
  const { source, target, candidates, ownLogit, p, groups } = scored;
  const comparisons = source.segments.length * target.segments.length;
  return groups.flatMap(({ pairs, ...paragraphs }) => {
    const confidence = atLeastOne(pairs, p);
    if (confidence < weights.threshold) return [];
    const strongest = [...pairs].sort((a, b) => p[b] - p[a]);
    const shown = strongest.filter((c, rank) => rank === 0 || p[c] >= EVIDENCE_MIN);
    const evidence = shown.map(
      (c): SentencePair => ({
        source: source.segments[candidates.source[c]].sentence,
        target: target.segments[candidates.target[c]].sentence,
        probability: p[c],
        cosine: candidates.whole.cosine[c],
        margin: candidates.whole.margin[c],
        sourcePart: candidates.sourcePart[c],
        targetPart: candidates.targetPart[c],
      }),
    );
    const best = Math.max(...pairs.map((c) => ownLogit[c]));
    const chance = chanceOf(best, comparisons, weights.chance);
    return [{ ...paragraphs, confidence, chance, evidence }];
  });
}

/**
 * Probability that unrelated texts of these lengths show a sentence pair as strong as the best of
 * these two; 1 where there is nothing to compare.
 */
export function chanceOfTexts(scored: ScoredPairs, weights: AlignmentWeights): number {
  if (scored.candidates.count === 0) return 1;
  const comparisons = scored.source.segments.length * scored.target.segments.length;
  return chanceOf(strongestLogit(scored), comparisons, weights.chance);
}

/** The best logit of all pairs by their own evidence; `-Infinity` where there is none. */
export function strongestLogit({ ownLogit }: ScoredPairs): number {
  return ownLogit.reduce((best, logit) => Math.max(best, logit), Number.NEGATIVE_INFINITY);
}

/** Two paragraphs and the candidates between their sentences. */
export interface ParagraphPair {
  readonly source: number;
  readonly target: number;
  readonly pairs: readonly number[];
}

/** Every pair of paragraphs with a candidate, in the order of the source, then of the target. */
export function paragraphGroups(
  candidates: Candidates,
  source: SegmentedText,
  target: SegmentedText,
): ParagraphPair[] {
  const groups = new Map<number, { source: number; target: number; pairs: number[] }>();
  const width = 1 + Math.max(0, ...target.segments.map(({ paragraph }) => paragraph));
  for (let c = 0; c < candidates.count; c++) {
    const s = source.segments[candidates.source[c]].paragraph;
    const t = target.segments[candidates.target[c]].paragraph;
    const key = s * width + t;
    const group = groups.get(key);
    if (group) group.pairs.push(c);
    else groups.set(key, { source: s, target: t, pairs: [c] });
  }
  return [...groups.values()].sort((a, b) => a.source - b.source || a.target - b.target);
}

/**
 * Probability that at least one of the pairs holds, taken as independent (noisy or): paragraphs
 * correspond if they share a sentence. The weights are fitted under this very reading.
 */
export function atLeastOne(pairs: readonly number[], p: Float32Array): number {
  let none = 1;
  for (const c of pairs) none *= 1 - p[c];
  return 1 - none;
}
