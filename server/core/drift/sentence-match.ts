/**
 * Which sentences of two passages say the same, and which stand alone. Vectors of a pooled static
 * model add up, so a text is the length-weighted sum of its sentences: a sentence stands alone if
 * the two texts are more alike without it.
 */
import type { Span } from '../types.ts';
import type { DriftContext, Side } from './passage.ts';
import type { Reading } from './reading.ts';

export interface SentenceMatch {
  /** How alike the two passages are as wholes, 0 to 1. */
  readonly whole: number;
  /** `[n source sentences][m target sentences]`, 0 to 1. */
  readonly similarity: readonly (readonly number[])[];
  /** For every sentence, how much it lacks a counterpart. */
  readonly lone: Readonly<Record<Side, readonly Loneliness[]>>;
}

/** Evidence that a sentence has no counterpart; all values compare across language pairs. */
export interface Loneliness {
  /** How much more alike the texts become without the sentence, -1 to 1. */
  readonly gain: number;
  /** Likeness to the nearest stretch of one or two sentences of the other text, 0 to 1. */
  readonly best: number;
  /** Log ratio of the lengths of the two texts with the sentence, nearer to 0 without it: positive. */
  readonly balance: number;
  /** Log ratio of lengths with it: positive where its own text is the longer. */
  readonly surplus: number;
}

/** Letters a text of this length has in each language where English has 100. */
const LENGTH: Readonly<Record<string, number>> = {
  nb: 99,
  nn: 98,
  da: 101,
  sv: 98,
  de: 116,
  en: 100,
};

type Likeness = (source: readonly number[], target: readonly number[]) => number;

export function matchSentences(
  source: Reading,
  target: Reading,
  context: DriftContext,
): SentenceMatch {
  const likeness = vectorLikeness(source, target, context) ?? wordLikeness(source, target);
  const similarity = source.sentences.map((_, i) =>
    target.sentences.map((_, j) => likeness([i], [j])),
  );
  const all = ({ sentences }: Reading) => sentences.map((_, i) => i);
  return {
    whole:
      similarity.length * (similarity[0]?.length ?? 0) > 0 ? likeness(all(source), all(target)) : 0,
    similarity,
    lone: {
      source: loneliness(source, target, likeness),
      target: loneliness(target, source, (a, b) => likeness(b, a)),
    },
  };
}

function loneliness(own: Reading, other: Reading, likeness: Likeness): Loneliness[] {
  const all = own.sentences.map((_, i) => i);
  const others = other.sentences.map((_, j) => j);
  if (all.length === 0 || others.length === 0) return [];
  const whole = likeness(all, others);
  const lengthOf = ({ start, end }: Span) => end - start;
  const total = own.sentences.reduce((sum, span) => sum + lengthOf(span), 0) / LENGTH[own.lang];
  const facing =
    other.sentences.reduce((sum, span) => sum + lengthOf(span), 0) / LENGTH[other.lang];
  const surplus = Math.log(total / facing);
  return own.sentences.map((span, i) => {
    const rest = all.filter((k) => k !== i);
    const without = total - lengthOf(span) / LENGTH[own.lang];
    const best = Math.max(
      ...others.map((j) => likeness([i], [j])),
      ...others.slice(1).map((j) => likeness([i], [j - 1, j])),
    );
    if (rest.length === 0) return { gain: -whole, best, balance: -1, surplus };
    return {
      gain: likeness(rest, others) - whole,
      best,
      balance: Math.max(-1, Math.min(1, Math.abs(surplus) - Math.abs(Math.log(without / facing)))),
      surplus,
    };
  });
}

function vectorLikeness(source: Reading, target: Reading, { vectorOf }: DriftContext) {
  if (!vectorOf) return null;
  const weighted = (reading: Reading) =>
    reading.sentences.map((span) => ({
      vector: vectorOf(reading.text.slice(span.start, span.end)),
      weight: span.end - span.start,
    }));
  const a = weighted(source);
  const b = weighted(target);
  if ([...a, ...b].some(({ vector }) => vector === null)) return null;
  const sum = (rows: typeof a, chosen: readonly number[]) => {
    // The cosine does not mind how long a vector is.
    if (chosen.length === 1) return rows[chosen[0]].vector!;
    const dim = rows[0].vector!.length;
    const total = new Float32Array(dim);
    for (const i of chosen) {
      const { vector, weight } = rows[i];
      for (let k = 0; k < dim; k++) total[k] += weight * vector![k];
    }
    return total;
  };
  return (s: readonly number[], t: readonly number[]) => Math.max(0, cosine(sum(a, s), sum(b, t)));
}

export function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let k = 0; k < a.length; k++) {
    dot += a[k] * b[k];
    aa += a[k] * a[k];
    bb += b[k] * b[k];
  }
  return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}

/** Letters of a folded word that count, as in the aligner's word keys. */
const KEY_LETTERS = 5;
const SHORTEST_KEY = 4;

/** Without vectors: shared beginnings of words and numbers (Dice), which names and loans carry. */
function wordLikeness(source: Reading, target: Reading): Likeness {
  const keys = (reading: Reading) =>
    reading.sentences.map(
      ({ start, end }, sentence) =>
        new Set([
          ...reading.words
            .filter((word) => word.sentence === sentence && word.folded.length >= SHORTEST_KEY)
            .map(({ folded }) => folded.slice(0, KEY_LETTERS)),
          ...(reading.text.slice(start, end).match(/\p{N}+/gu) ?? []),
        ]),
    );
  const a = keys(source);
  const b = keys(target);
  const union = (sets: readonly Set<string>[], chosen: readonly number[]) =>
    new Set(chosen.flatMap((i) => [...sets[i]]));
  return (s, t) => {
    const left = union(a, s);
    const right = union(b, t);
    if (left.size + right.size === 0) return 0;
    let shared = 0;
    for (const key of left) if (right.has(key)) shared++;
    return (2 * shared) / (left.size + right.size);
  };
}
