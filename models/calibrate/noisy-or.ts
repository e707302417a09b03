/**
 * Logistic regression from labels on groups: a group is positive if at least one of its members
 * is. People mark which paragraphs correspond, not which of their sentences; so the probability of
 * a sentence pair is fitted through 1 - Π(1 - p), the multiple-instance noisy-or of Zhang, Platt &
 * Viola (2005, https://papers.nips.cc/paper/2926). The likelihood is proper, hence what it yields
 * is calibrated on the data it was fitted to.
 */
import type { LogisticWeights } from '../../server/core/align/weights.ts';

export interface GroupedEvidence {
  /** `[count, columns]`. */
  readonly data: Float32Array;
  readonly columns: number;
  /** Members of group `g`: rows `start[g]` to `start[g + 1]`. */
  readonly start: Int32Array;
  /** 1 where the group is positive. */
  readonly positive: Uint8Array;
}

export interface FitOptions {
  readonly names: readonly string[];
  /** Strength of the ridge on standardised weights, per group; keeps weights finite and steady. */
  readonly ridge: number;
  readonly steps: number;
}

/** Step of Adam on standardised evidence, falling linearly to zero. */
const STEP = 0.1;
const MOMENTUM = 0.9;
const SQUARES = 0.999;
const TINY = 1e-8;

/** @returns weights for evidence as it is, not standardised */
export function fitNoisyOr(evidence: GroupedEvidence, options: FitOptions): LogisticWeights {
  const { data, columns, start, positive } = evidence;
  const { mean, spread } = standardisation(data, columns);
  const x = new Float32Array(data.length);
  for (let at = 0; at < data.length; at++) {
    x[at] = (data[at] - mean[at % columns]) / spread[at % columns];
  }
  const theta = new Float64Array(columns + 1);
  theta[columns] = -2;
  const m = new Float64Array(columns + 1);
  const v = new Float64Array(columns + 1);
  const groups = positive.length;
  const p = new Float64Array(data.length / columns);
  for (let step = 1; step <= options.steps; step++) {
    const gradient = new Float64Array(columns + 1);
    for (let g = 0; g < groups; g++) {
      let none = 1;
      for (let r = start[g]; r < start[g + 1]; r++) {
        let logit = theta[columns];
        for (let k = 0; k < columns; k++) logit += theta[k] * x[r * columns + k];
        p[r] = 1 / (1 + Math.exp(-logit));
        none *= 1 - p[r];
      }
      // d log-likelihood / d logit: -p for a negative group, p * none / (1 - none) for a positive.
      const factor = positive[g] ? none / Math.max(1 - none, TINY) : -1;
      for (let r = start[g]; r < start[g + 1]; r++) {
        const slope = factor * p[r];
        for (let k = 0; k < columns; k++) gradient[k] += slope * x[r * columns + k];
        gradient[columns] += slope;
      }
    }
    const rate = STEP * (1 - step / (options.steps + 1));
    for (let k = 0; k <= columns; k++) {
      const penalty = k < columns ? options.ridge * theta[k] : 0;
      const slope = gradient[k] / groups - penalty;
      m[k] = MOMENTUM * m[k] + (1 - MOMENTUM) * slope;
      v[k] = SQUARES * v[k] + (1 - SQUARES) * slope * slope;
      const [mean1, mean2] = [m[k] / (1 - MOMENTUM ** step), v[k] / (1 - SQUARES ** step)];
      theta[k] += (rate * mean1) / (Math.sqrt(mean2) + TINY);
    }
  }
  let bias = theta[columns];
  const weights: Record<string, number> = {};
  options.names.forEach((name, k) => {
    weights[name] = theta[k] / spread[k];
    bias -= (theta[k] * mean[k]) / spread[k];
  });
  return { bias, weights };
}

function standardisation(data: Float32Array, columns: number) {
  const rows = data.length / columns;
  const mean = new Float64Array(columns);
  const spread = new Float64Array(columns);
  for (let at = 0; at < data.length; at++) mean[at % columns] += data[at] / rows;
  for (let at = 0; at < data.length; at++) {
    spread[at % columns] += (data[at] - mean[at % columns]) ** 2 / rows;
  }
  return { mean, spread: spread.map((variance) => Math.sqrt(variance) || 1) };
}
