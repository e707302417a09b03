/**
 * Which sentences of two passages say the same, and which stand alone. Vectors of a pooled static
 * model add up, so a text is the length-weighted sum of its sentences: a sentence stands alone if
 * the two texts are more alike without it.
 */
import { dot } from '../vectors/rows.ts';
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

export function matchSentences(
  source: Reading,
  target: Reading,
  { vectorOf }: DriftContext,
): SentenceMatch {
  if (source.sentences.length === 0 || target.sentences.length === 0) {
    const similarity = source.sentences.map(() => []);
    return { whole: 0, similarity, lone: { source: [], target: [] } };
  }
  const left = vectorOf ? weighted(source, vectorOf) : null;
  const right = vectorOf ? weighted(target, vectorOf) : null;
  return left && right
    ? compared(
        stretchesOf(source, (chosen) => pooled(left, chosen)),
        stretchesOf(target, (chosen) => pooled(right, chosen)),
        cosine,
      )
    : compared(stretchesOf(source, keysIn(source)), stretchesOf(target, keysIn(target)), dice);
}

/** What stretches of the sentences of a text amount to. */
interface Stretches<T> {
  readonly reading: Reading;
  readonly whole: T;
  readonly each: readonly T[];
  /** Every sentence but the last with the one after it. */
  readonly pairs: readonly T[];
  without(sentence: number): T;
}

/** @param reading - of at least one sentence */
function stretchesOf<T>(
  reading: Reading,
  stretch: (sentences: readonly number[]) => T,
): Stretches<T> {
  const all = reading.sentences.map((_, i) => i);
  return {
    reading,
    whole: stretch(all),
    each: all.map((i) => stretch([i])),
    pairs: all.slice(1).map((i) => stretch([i - 1, i])),
    without: (i) => stretch(all.filter((k) => k !== i)),
  };
}

/** How alike two stretches are, 0 to 1; the same either way round. */
type Likeness<T> = (a: T, b: T) => number;

function compared<T>(
  source: Stretches<T>,
  target: Stretches<T>,
  likeness: Likeness<T>,
): SentenceMatch {
  const whole = likeness(source.whole, target.whole);
  const similarity = source.each.map((s) => target.each.map((t) => likeness(s, t)));
  const transposed = target.each.map((_, j) => similarity.map((row) => row[j]));
  return {
    whole,
    similarity,
    lone: {
      source: loneliness(source, target, likeness, { whole, similarity }),
      target: loneliness(target, source, likeness, { whole, similarity: transposed }),
    },
  };
}

function loneliness<T>(
  own: Stretches<T>,
  other: Stretches<T>,
  likeness: Likeness<T>,
  { whole, similarity }: Pick<SentenceMatch, 'whole' | 'similarity'>,
): Loneliness[] {
  const { sentences, lang } = own.reading;
  const total = lengthOf(own.reading);
  const facing = lengthOf(other.reading);
  const surplus = Math.log(total / facing);
  return own.each.map((sentence, i) => {
    const best = Math.max(...similarity[i], ...other.pairs.map((pair) => likeness(sentence, pair)));
    if (sentences.length === 1) return { gain: -whole, best, balance: -1, surplus };
    const without = total - (sentences[i].end - sentences[i].start) / LENGTH[lang];
    return {
      gain: likeness(own.without(i), other.whole) - whole,
      best,
      balance: Math.max(-1, Math.min(1, Math.abs(surplus) - Math.abs(Math.log(without / facing)))),
      surplus,
    };
  });
}

/** Letters of all sentences, as many as they would be in English. */
function lengthOf({ sentences, lang }: Reading): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 0) / LENGTH[lang];
}

interface WeightedVector {
  readonly vector: Float32Array;
  readonly weight: number;
}

/** Of every sentence; `null` if one has no vector. */
function weighted(
  { text, sentences }: Reading,
  vectorOf: (text: string) => Float32Array | null,
): WeightedVector[] | null {
  const vectors: WeightedVector[] = [];
  for (const { start, end } of sentences) {
    const vector = vectorOf(text.slice(start, end));
    if (vector === null) return null;
    vectors.push({ vector, weight: end - start });
  }
  return vectors;
}

/** A vector and the square of its length. */
interface Measured {
  readonly vector: Float32Array;
  readonly squares: number;
}

function pooled(rows: readonly WeightedVector[], chosen: readonly number[]): Measured {
  // The cosine does not mind how long a vector is.
  return measured(chosen.length === 1 ? rows[chosen[0]].vector : sum(rows, chosen));
}

function sum(rows: readonly WeightedVector[], chosen: readonly number[]): Float32Array {
  const total = new Float32Array(rows[0].vector.length);
  for (const i of chosen) {
    const { vector, weight } = rows[i];
    for (let k = 0; k < total.length; k++) total[k] += weight * vector[k];
  }
  return total;
}

function measured(vector: Float32Array): Measured {
  return { vector, squares: dot(vector, vector) };
}

function cosine(a: Measured, b: Measured): number {
  const squares = a.squares * b.squares;
  return squares === 0 ? 0 : Math.max(0, dot(a.vector, b.vector) / Math.sqrt(squares));
}

/** Letters of a folded word that count, as in the aligner's word keys. */
const KEY_LETTERS = 5;
const SHORTEST_KEY = 4;

/** Without vectors: shared beginnings of words and numbers, which names and loans carry. */
function keysIn(reading: Reading): (sentences: readonly number[]) => ReadonlySet<string> {
  const keys = reading.sentences.map(({ start, end }, sentence) => [
    ...reading.words
      .filter((word) => word.sentence === sentence && word.folded.length >= SHORTEST_KEY)
      .map(({ folded }) => folded.slice(0, KEY_LETTERS)),
    ...(reading.text.slice(start, end).match(/\p{N}+/gu) ?? []),
  ]);
  return (chosen) => new Set(chosen.flatMap((i) => keys[i]));
}

/** Dice coefficient. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return (2 * shared) / (a.size + b.size);
}
