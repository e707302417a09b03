/** Which of many articles report the same event, found through their sentences. */
import { type AdditiveWeights, contribution } from '../align/weights.ts';
import type { Vectors } from '../types.ts';
import { type ArticlePair, votedPairs } from './article-votes.ts';
import { eventGroups } from './event-groups.ts';
import { neighboursElsewhere, scaled } from './neighbours.ts';
import { EVENT_EVIDENCE, type PairEvidence, pairEvidence } from './pair-evidence.ts';
import {
  type EventSentences,
  type EventText,
  eventSentences,
  repetition,
  sentenceWeights,
} from './sentences.ts';

/** Fitted numbers. Data of a model, for what a cosine means differs from model to model. */
export interface EventWeights {
  /** From the evidence of a pair of articles to its probability. */
  readonly pair: AdditiveWeights;
  /** Cosine from which two sentences are taken to say the same. */
  readonly meets: number;
  /** Pairs below this probability are not shown. */
  readonly threshold: number;
  /** Mean probability between two groups from which they are one. */
  readonly join: number;
}

/** Where a sentence stands in its article; both 0-based. */
export interface SentencePlace {
  readonly paragraph: number;
  /** Within the paragraph. */
  readonly sentence: number;
}

/** Two sentences that say the same, as it seems. */
export interface EventSentencePair {
  readonly source: SentencePlace;
  readonly target: SentencePlace;
  /** -1 to 1. */
  readonly cosine: number;
  /** Cosine less the mean of either's nearest in the other article (CSLS halved). */
  readonly margin: number;
}

/** Two articles that report the same event; indices into the articles given. */
export interface EventPair extends ArticlePair {
  /** Probability, 0 to 1. */
  readonly confidence: number;
  /** The sentence pairs that speak for it, strongest first; never empty. */
  readonly evidence: readonly EventSentencePair[];
}

export interface Events {
  /** Strongest first. */
  readonly pairs: readonly EventPair[];
  /** Articles by event: at least two each, ascending, ordered by the first; no article in two. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Neighbours kept for every sentence. Of an event with more versions than this, each is compared
 * with so many of the others that the group is still found.
 */
export const NEIGHBOURS = 24;

/** Share of the work until the neighbours are known; only progress depends on it. */
const NEIGHBOURS_SHARE = 0.8;

/**
 * Sentences find their neighbours in other articles, neighbours vote for pairs of articles, and the
 * pairs voted for are looked at closely. Time grows a little faster than the number of sentences,
 * memory in proportion to it. Yields the share done, 0 to 1; the caller may stop at any yield.
 *
 * @param vectors - unit rows of all sentences, article after article
 * @throws RangeError if there is not a vector for every sentence
 */
export function* findEvents(
  texts: readonly EventText[],
  vectors: Vectors,
  weights: EventWeights,
): Generator<number, Events> {
  const { scored, sentences } = yield* askedPairs(texts, vectors, weights);
  const confident = scored
    .filter(({ confidence }) => confidence >= weights.threshold)
    .sort((a, b) => b.confidence - a.confidence);
  const placeOf = (article: number, row: number): SentencePlace => {
    const { paragraph, sentence } = texts[article].segments[row - sentences.start[article]];
    return { paragraph, sentence };
  };
  return {
    pairs: confident.map(({ source, target, confidence, evidence }) => ({
      source,
      target,
      confidence,
      evidence: evidence.strongest.map((pair) => ({
        source: placeOf(source, pair.source),
        target: placeOf(target, pair.target),
        cosine: pair.cosine,
        margin: pair.margin,
      })),
    })),
    groups: eventGroups(scored, weights.threshold, weights.join),
  };
}

/** A pair of articles that was looked at, with what was seen. */
export interface AskedPair extends ArticlePair {
  readonly confidence: number;
  readonly evidence: PairEvidence;
}

/** All pairs of articles worth a look, whatever comes of it: what the weights are fitted on. */
export function* askedPairs(
  texts: readonly EventText[],
  vectors: Vectors,
  { pair, meets }: Pick<EventWeights, 'pair' | 'meets'>,
): Generator<number, { scored: AskedPair[]; sentences: EventSentences }> {
  const sentences = eventSentences(texts, vectors);
  const repeated = repetition(sentences);
  // The first copies of a sentence stand for all: more would not fit into anyone's neighbours.
  const offered = (i: number) => repeated.before[i] <= NEIGHBOURS;
  const search = neighboursElsewhere(vectors, sentences.owner, NEIGHBOURS, offered);
  const near = yield* scaled(search, 0, NEIGHBOURS_SHARE);
  const common = sentenceWeights(sentences, near, repeated, meets);
  const ask = (asked: ArticlePair): AskedPair => {
    const evidence = pairEvidence(sentences, asked, common, meets);
    return { ...asked, confidence: probability(evidence.values, pair), evidence };
  };
  const voted = votedPairs(sentences, near, common, meets);
  const scored = yield* scaled(each(voted, ask), NEIGHBOURS_SHARE, 1);
  return { scored, sentences };
}

/** Things done between two reports of progress. */
const REPORT_EVERY = 64;

function* each<T, R>(things: readonly T[], work: (thing: T) => R): Generator<number, R[]> {
  const results: R[] = [];
  for (const [i, thing] of things.entries()) {
    if (i % REPORT_EVERY === 0) yield i / things.length;
    results.push(work(thing));
  }
  return results;
}

/** @param values - in the order of EVENT_EVIDENCE */
export function probability(values: Float32Array, { bias, curves }: AdditiveWeights): number {
  const logit = EVENT_EVIDENCE.reduce((sum, name, column) => {
    const curve = curves[name];
    return curve ? sum + contribution(curve, values[column]) : sum;
  }, bias);
  return 1 / (1 + Math.exp(-logit));
}
