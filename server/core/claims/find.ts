/** Which passages report a claim: ranked, each with how likely it is; or none. */
import { type AdditiveWeights, logits, sigmoid } from '../align/weights.ts';
import type { Span } from '../types.ts';
import { PASSAGE_EVIDENCE, type PassageCandidates, passageEvidence } from './passage-evidence.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QuerySentence } from './query.ts';
import { STANDING_EVIDENCE, standingEvidence } from './standing-evidence.ts';

/** Fitted numbers that turn evidence into probability; data of a model. */
export interface ClaimWeights {
  /** From what is known of query and sentence. */
  readonly own: AdditiveWeights;
  /** From how the sentence stands among the others. */
  readonly standing: AdditiveWeights;
  /** Passages below this confidence do not count as reporting the claim. */
  readonly threshold: number;
}

/** A sentence that answers a part of the query. */
export interface FoundSentence extends Span {
  /** Index into the paragraph's sentences. */
  readonly sentence: number;
  /** Index of the query's sentence that it answers. */
  readonly part: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A paragraph, and the sentences that carry it. */
export interface FoundPassage {
  /** Index into the articles of the index. */
  readonly article: number;
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
  /** Probability, 0 to 1, that a careful reader would say: this reports it. */
  readonly confidence: number;
  /** Best first; never empty. Offsets are half-open, into the paragraph. */
  readonly sentences: readonly FoundSentence[];
}

/** Sentences below this are no evidence a reader would want to see. */
const EVIDENCE_MIN = 0.05;

/**
 * Exact: every sentence of the index is compared with every sentence of the query.
 * @returns passages of at least `least` confidence, likeliest first
 */
export function findPassages(
  query: readonly QuerySentence[],
  index: PassageIndex,
  weights: ClaimWeights,
  least = weights.threshold,
): FoundPassage[] {
  if (index.sentences.length === 0) return [];
  const passages = new Map<
    string,
    { article: number; paragraph: number; found: FoundSentence[] }
  >();
  query.forEach((sentence, part) => {
    const candidates = passageEvidence(sentence, index);
    const p = sentenceProbabilities(candidates, index, weights);
    candidates.sentences.forEach((s, c) => {
      const { article, paragraph, sentence: place } = index.sentences[s];
      const key = `${article} ${paragraph}`;
      const passage = passages.get(key) ?? { article, paragraph, found: [] };
      passages.set(key, passage);
      const { start, end } = index.articles[article].paragraphs[paragraph].sentences[place];
      passage.found.push({ start, end, sentence: place, part, confidence: p[c] });
    });
  });
  return [...passages.values()]
    .flatMap(({ found, ...place }): FoundPassage[] => {
      const confidence = Math.max(...query.map((_, part) => anyOf(found, part)));
      if (confidence < least) return [];
      const ranked = [...found].sort((a, b) => b.confidence - a.confidence);
      const shown = ranked.filter((each, rank) => rank === 0 || each.confidence >= EVIDENCE_MIN);
      return [{ ...place, confidence, sentences: shown }];
    })
    .sort(
      (a, b) => b.confidence - a.confidence || a.article - b.article || a.paragraph - b.paragraph,
    );
}

/** Probability that one of the sentences answers the part (noisy or), as the weights are fitted. */
function anyOf(found: readonly FoundSentence[], part: number): number {
  return (
    1 - found.reduce((none, each) => (each.part === part ? none * (1 - each.confidence) : none), 1)
  );
}

/** `[count]` */
export function sentenceProbabilities(
  candidates: PassageCandidates,
  index: PassageIndex,
  { own, standing }: Pick<ClaimWeights, 'own' | 'standing'>,
): Float32Array {
  const alone = logits(candidates.evidence, PASSAGE_EVIDENCE, own);
  return sigmoid(logits(standingEvidence(candidates, alone, index), STANDING_EVIDENCE, standing));
}
