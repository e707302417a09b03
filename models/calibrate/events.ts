/** Fits when two articles report the same event, to versions of documents in several languages. */

import type { Outcome } from '../../server/core/evaluate/calibration.ts';
import { type LinkCounts, linkScores } from '../../server/core/evaluate/link-scores.ts';
import { eventGroups } from '../../server/core/events/event-groups.ts';
import {
  type AskedPair,
  askedPairs,
  type EventWeights,
  NEIGHBOURS,
  probability,
} from '../../server/core/events/events.ts';
import { neighboursElsewhere } from '../../server/core/events/neighbours.ts';
import { EVENT_EVIDENCE } from '../../server/core/events/pair-evidence.ts';
import { type EventText, eventSentences } from '../../server/core/events/sentences.ts';
import type { Vectors } from '../../server/core/types.ts';
import { fitNoisyOr } from './noisy-or.ts';

/** Articles of which it is known which document each is a version of. */
export interface MarkedCollection {
  readonly name: string;
  readonly texts: readonly EventText[];
  /** Of every article. */
  readonly documents: readonly string[];
  readonly vectors: Vectors;
}

/** A marked collection with everything asked of it that does not depend on the fitted curves. */
export interface AskedCollection extends MarkedCollection {
  readonly asked: readonly AskedPair[];
}

/** Before there are curves nothing is confident. */
const UNFITTED = { bias: -Infinity, curves: {} };

const FIT = { ridge: 1e-3, steps: 200 };

/** Values tried for what is fitted by trying: cosines, probabilities. */
const TRIED = Array.from({ length: 91 }, (_, i) => (i + 5) / 100);

/** Mean probabilities tried for groups to join at; forming the groups takes its time. */
const JOIN_TRIED = TRIED.filter((_, i) => i % 5 === 0);

/**
 * The cosine that best tells whether a sentence and its nearest in other articles come from the same
 * document, either answer counting the same (Youden's J): how many have a version elsewhere differs
 * from collection to collection. Sentences that are letter for letter the same are left out: they
 * tell nothing of the model.
 */
export function fitMeets(collections: readonly MarkedCollection[]): number {
  const nearest = collections.flatMap(({ texts, documents, vectors }) => {
    const sentences = eventSentences(texts, vectors);
    const near = finish(neighboursElsewhere(vectors, sentences.owner, NEIGHBOURS));
    return sentences.texts.flatMap((text, i) => {
      const j = near.index[i * NEIGHBOURS];
      if (j === -1 || sentences.texts[j] === text) return [];
      const [a, b] = [sentences.owner[i], sentences.owner[j]];
      return [{ cosine: near.value[i * NEIGHBOURS], same: documents[a] === documents[b] }];
    });
  });
  const [same, other] = [true, false].map((wanted) =>
    nearest.filter((each) => each.same === wanted).map(({ cosine }) => cosine),
  );
  const above = (cosines: readonly number[], meets: number) =>
    cosines.filter((cosine) => cosine >= meets).length / cosines.length;
  return bestOf((meets) => above(same, meets) - above(other, meets));
}

export function ask(collection: MarkedCollection, meets: number): AskedCollection {
  const { texts, vectors } = collection;
  const { scored } = finish(askedPairs(texts, vectors, { pair: UNFITTED, meets }));
  return { ...collection, asked: scored };
}

/**
 * @param counted - whether a pair of these two documents may be learned from
 */
export function fitEvents(
  collections: readonly AskedCollection[],
  meets: number,
  counted: (a: string, b: string) => boolean = () => true,
): EventWeights {
  const learned = collections.flatMap(({ asked, documents }) =>
    asked.flatMap(({ source, target, evidence }) => {
      const [a, b] = [documents[source], documents[target]];
      return counted(a, b) ? [{ values: evidence.values, same: a === b }] : [];
    }),
  );
  const columns = EVENT_EVIDENCE.length;
  const data = new Float32Array(learned.length * columns);
  learned.forEach(({ values }, i) => {
    data.set(values, i * columns);
  });
  const pair = fitNoisyOr(
    {
      data,
      columns,
      start: Int32Array.from({ length: learned.length + 1 }, (_, i) => i),
      positive: Uint8Array.from(learned, ({ same }) => (same ? 1 : 0)),
    },
    { ...FIT, names: EVENT_EVIDENCE },
  );
  const outcomes = learned.map(({ values, same }) => ({
    confidence: probability(values, pair),
    right: same,
  }));
  const threshold = bestOf((tried) => linkScores(countOutcomes(outcomes, tried)).f1);
  const weights = { pair, meets, threshold, join: 0 };
  const largest = collections.reduce((a, b) => (b.asked.length > a.asked.length ? b : a));
  const scores = JOIN_TRIED.map(
    (join) => linkScores(report(largest, () => ({ ...weights, join })).grouped).f1,
  );
  const enough = Math.max(...scores) - JOIN_TOLERANCE;
  return { ...weights, join: JOIN_TRIED[scores.findLastIndex((score) => score >= enough)] };
}

/**
 * F1 given up for a stricter join: documents know no reviews of several events, which a lax one
 * would let through.
 */
const JOIN_TOLERANCE = 0.002;

export interface EventReport {
  /** Pairs of articles shown, against all pairs of versions of one document. */
  readonly paired: LinkCounts;
  /** Pairs of articles within one group, against the same. */
  readonly grouped: LinkCounts;
  readonly groups: readonly (readonly number[])[];
  /** Every pair given at least a small chance, shown or not, with the document of its first article. */
  readonly outcomes: readonly (Outcome & { readonly document: string })[];
}

/** Pairs less likely than this are not counted for calibration: thousands of sure noes flatter it. */
const WORTH_COUNTING = 0.01;

/** @param weightsFor - for a pair of articles of these two documents */
export function report(
  { asked, documents }: AskedCollection,
  weightsFor: (a: string, b: string) => EventWeights,
): EventReport {
  const scored = asked.map(({ source, target, evidence }) => {
    const weights = weightsFor(documents[source], documents[target]);
    const confidence = probability(evidence.values, weights.pair);
    return { source, target, confidence, shown: confidence >= weights.threshold };
  });
  const same = (a: number, b: number) => documents[a] === documents[b];
  const all = documents.reduce(
    (sum, document, a) => sum + documents.slice(a + 1).filter((other) => other === document).length,
    0,
  );
  const counts = (pairs: readonly (readonly [number, number])[]): LinkCounts => {
    const right = pairs.filter(([a, b]) => same(a, b)).length;
    return { right, wrong: pairs.length - right, missed: all - right };
  };
  const { threshold, join } = weightsFor(documents[0], documents[0]);
  const groups = eventGroups(scored, threshold, join);
  return {
    paired: counts(scored.filter((each) => each.shown).map((p) => [p.source, p.target])),
    grouped: counts(
      groups.flatMap((group) =>
        group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)),
      ),
    ),
    groups,
    outcomes: scored
      .filter(({ confidence }) => confidence >= WORTH_COUNTING)
      .map(({ source, target, confidence }) => ({
        document: documents[source],
        confidence,
        right: same(source, target),
      })),
  };
}

function countOutcomes(outcomes: readonly Outcome[], threshold: number): LinkCounts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const outcome of outcomes) {
    if (outcome.confidence >= threshold) outcome.right ? right++ : wrong++;
    else if (outcome.right) missed++;
  }
  return { right, wrong, missed };
}

/** The value of TRIED that scores best; in the middle of those that score the same. */
function bestOf(score: (value: number) => number): number {
  const scores = TRIED.map(score);
  const best = Math.max(...scores);
  const places = TRIED.filter((_, i) => scores[i] === best);
  return places[Math.floor(places.length / 2)];
}

function finish<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
