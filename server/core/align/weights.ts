/** Fitted numbers that turn evidence into probability. Data of a model: made by `npm run fit`. */
import type { ChanceWeights } from './chance.ts';
import { CONTEXT_EVIDENCE } from './context-evidence.ts';
import { type EvidenceTable, SENTENCE_EVIDENCE } from './sentence-evidence.ts';

/**
 * What one piece of evidence adds to the logit, as a line with bends: `slopes[0]` from the start,
 * and at every knot the next slope is added. Piecewise linear, so that it can be drawn and read.
 */
export interface Curve {
  /** Ascending values of the evidence. */
  readonly knots: readonly number[];
  /** One more than knots. */
  readonly slopes: readonly number[];
}

/** A generalised additive model: `p = 1 / (1 + exp(-(bias + Σ curve(evidence))))`. */
export interface AdditiveWeights {
  readonly bias: number;
  /** By name of the evidence. */
  readonly curves: Readonly<Record<string, Curve>>;
}

/** What `value` adds to the logit. */
export function contribution({ knots, slopes }: Curve, value: number): number {
  let sum = slopes[0] * value;
  for (let k = 0; k < knots.length; k++) {
    if (value <= knots[k]) break;
    sum += slopes[k + 1] * (value - knots[k]);
  }
  return sum;
}

export interface AlignmentWeights {
  /** From a sentence pair's own evidence. */
  readonly own: AdditiveWeights;
  /** From its own evidence and what the probability before says of its surroundings, in turn. */
  readonly context: readonly AdditiveWeights[];
  /** Links below this confidence are not shown. */
  readonly threshold: number;
  /** What the best pairs of unrelated texts look like. */
  readonly chance: ChanceWeights;
  /** Words of a linked pair carry it together if their vectors are at least this near. */
  readonly wordThreshold: number;
}

export const FIRST_COLUMNS: readonly string[] = SENTENCE_EVIDENCE;
export const SECOND_COLUMNS: readonly string[] = [...SENTENCE_EVIDENCE, ...CONTEXT_EVIDENCE];

/** @returns `[count]` */
export function logits(
  table: EvidenceTable,
  names: readonly string[],
  { bias, curves }: AdditiveWeights,
): Float32Array {
  const sums = new Float32Array(table.count).fill(bias);
  names.forEach((name, column) => {
    const curve = curves[name];
    if (!curve) return;
    for (let c = 0; c < table.count; c++) {
      sums[c] += contribution(curve, table.data[c * table.columns + column]);
    }
  });
  return sums;
}

/** Logits to probabilities, 0 to 1. */
export function sigmoid(values: Float32Array): Float32Array {
  return values.map((logit) => 1 / (1 + Math.exp(-logit)));
}

/** Two tables about the same things, side by side. */
export function besides(a: EvidenceTable, b: EvidenceTable): EvidenceTable {
  const columns = a.columns + b.columns;
  const data = new Float32Array(a.count * columns);
  for (let c = 0; c < a.count; c++) {
    data.set(a.data.subarray(c * a.columns, (c + 1) * a.columns), c * columns);
    data.set(b.data.subarray(c * b.columns, (c + 1) * b.columns), c * columns + a.columns);
  }
  return { data, count: a.count, columns };
}
