/** Fitted numbers that turn evidence into probability. Data of a model: made by `npm run fit`. */
import { CONTEXT_EVIDENCE } from './context-evidence.ts';
import { type EvidenceTable, SENTENCE_EVIDENCE } from './sentence-evidence.ts';

/** A logistic regression: `p = 1 / (1 + exp(-(bias + Σ weight · evidence)))`. */
export interface LogisticWeights {
  readonly bias: number;
  /** By name of the evidence. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface AlignmentWeights {
  /** From a sentence pair's own evidence. */
  readonly sentence: LogisticWeights;
  /** From its own evidence and what the first probability says of its surroundings. */
  readonly context: LogisticWeights;
  /** Links below this confidence are not shown. */
  readonly threshold: number;
}

export const FIRST_COLUMNS: readonly string[] = SENTENCE_EVIDENCE;
export const SECOND_COLUMNS: readonly string[] = [...SENTENCE_EVIDENCE, ...CONTEXT_EVIDENCE];

/** @returns `[count]`, 0 to 1 */
export function probabilities(
  table: EvidenceTable,
  names: readonly string[],
  { bias, weights }: LogisticWeights,
): Float32Array {
  const factors = names.map((name) => weights[name] ?? 0);
  const p = new Float32Array(table.count);
  for (let c = 0; c < table.count; c++) {
    let logit = bias;
    for (let k = 0; k < factors.length; k++)
      logit += factors[k] * table.data[c * table.columns + k];
    p[c] = 1 / (1 + Math.exp(-logit));
  }
  return p;
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
