/** Sentence pairs become links between paragraphs, each with its confidence and its evidence. */
import type { Link, Segment, SentencePair } from '../types.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { contextEvidence } from './context-evidence.ts';
import { type EvidenceTable, sentenceEvidence } from './sentence-evidence.ts';
import type { UnitVectors } from './units.ts';
import {
  type AlignmentWeights,
  besides,
  FIRST_COLUMNS,
  probabilities,
  SECOND_COLUMNS,
} from './weights.ts';

/** The sentences of one article, in order, and the vectors of what is embedded of them. */
export interface SegmentedText {
  readonly segments: readonly Segment[];
  readonly units: UnitVectors;
}

/** Sentence pairs below this are no evidence a reader would want to see. */
const EVIDENCE_MIN = 0.05;

/**
 * Links between the paragraphs of two texts: any number a paragraph, in any order, or none.
 *
 * @returns links of at least `weights.threshold`, in the order of the source, then of the target
 */
export function linkParagraphs(
  source: SegmentedText,
  target: SegmentedText,
  weights: AlignmentWeights,
): Link[] {
  const candidates = candidatesOf(source.units, target.units);
  const own = ownEvidence(candidates, source, target);
  const p = pairProbabilities(candidates, own, weights);
  return paragraphGroups(candidates, source, target).flatMap(({ pairs, ...paragraphs }) => {
    const confidence = atLeastOne(pairs, p);
    if (confidence < weights.threshold) return [];
    const strongest = [...pairs].sort((a, b) => p[b] - p[a]);
    const shown = strongest.filter((c, rank) => rank === 0 || p[c] >= EVIDENCE_MIN);
    const evidence = shown.map(
      (c): SentencePair => ({
        source: source.segments[candidates.source[c]].sentence,
        target: target.segments[candidates.target[c]].sentence,
        cosine: candidates.whole.cosine[c],
        margin: candidates.whole.margin[c],
      }),
    );
    return [{ ...paragraphs, confidence, evidence }];
  });
}

/** First by each pair's own evidence, then again with what its surroundings add. `[count]` */
export function pairProbabilities(
  candidates: Candidates,
  own: EvidenceTable,
  { own: first, context }: Pick<AlignmentWeights, 'own' | 'context'>,
): Float32Array {
  let p = probabilities(own, FIRST_COLUMNS, first);
  for (const weights of context) {
    p = probabilities(besides(own, contextEvidence(candidates, p)), SECOND_COLUMNS, weights);
  }
  return p;
}

/** What each candidate has to say for itself. */
export function ownEvidence(
  candidates: Candidates,
  source: SegmentedText,
  target: SegmentedText,
): EvidenceTable {
  const texts = ({ segments }: SegmentedText) => segments.map(({ text }) => text);
  return sentenceEvidence(candidates, texts(source), texts(target));
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
