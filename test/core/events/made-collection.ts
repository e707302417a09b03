/** Collections made of meanings: a sentence is a number, and the same number is the same meaning. */

import { seededRandom } from '../../../server/core/events/seeded-random.ts';
import type { EventText } from '../../../server/core/events/sentences.ts';
import type { Vectors } from '../../../server/core/types.ts';
import { unitRows, vectorsOf } from '../../../server/core/vectors/rows.ts';

/** Enough for meanings drawn at random to be nearly at right angles. */
const DIM = 64;

/** Cosine of two tellings of one meaning is about 1 / (1 + noise²). */
const NOISE = 0.4;

export interface MadeSentence {
  readonly meaning: number;
  /** Told in the very same words, wherever it stands. */
  readonly verbatim?: boolean;
}

export interface MadeCollection {
  readonly texts: EventText[];
  readonly vectors: Vectors;
}

/** One sentence a paragraph. */
export function madeCollection(articles: readonly (readonly MadeSentence[])[]): MadeCollection {
  const texts = articles.map((sentences, a) => ({
    segments: sentences.map(({ meaning, verbatim }, paragraph) => ({
      paragraph,
      sentence: 0,
      text: verbatim ? `${meaning}` : `${meaning} as article ${a} tells it`,
      lang: 'nb' as const,
    })),
  }));
  const rows = articles.flatMap((sentences, a) =>
    sentences.map(({ meaning, verbatim }, s) => {
      const own = direction(meaning + 1);
      const told = direction(1_000_003 * (a + 1) + s);
      const scale = verbatim ? 0 : NOISE;
      return own.map((value, d) => value + scale * told[d]);
    }),
  );
  return { texts, vectors: unitRows(vectorsOf(Float32Array.from(rows.flat()), DIM)) };
}

/** A random direction of length 1, the same for the same seed. */
export function direction(seed: number, dim = DIM): number[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const values = Array.from({ length: dim }, normal);
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

/** `count` meanings nobody else has, if `from` is told apart. */
export function meanings(from: number, count: number): MadeSentence[] {
  return Array.from({ length: count }, (_, i) => ({ meaning: from + i }));
}

export function finish<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
