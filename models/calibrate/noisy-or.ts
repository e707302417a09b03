/**
 * An additive logistic model from labels on groups: a group is positive if at least one of its members
 * is. People mark which paragraphs correspond, not which of their sentences; so the probability of
 * a sentence pair is fitted through 1 - Π(1 - p), the multiple-instance noisy-or of Zhang, Platt &
 * Viola (2005, https://papers.nips.cc/paper/2926). The likelihood is proper, hence what it yields
 * is calibrated on the data it was fitted to.
 */
import type { AdditiveWeights, Curve } from '../../server/core/align/weights.ts';
import { bend } from './bent-evidence.ts';

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
/** Slopes below this move no weight. */
const NEGLIGIBLE = 1e-6;
/** Most groups are negative; the fit starts from there. */
const FIRST_BIAS = -2;

/** Shares of the evidence below the knots of a curve: few enough to be steady, dense where it counts. */
const KNOT_QUANTILES = [0.3, 0.6, 0.8, 0.9, 0.96];

/** @returns curves for evidence as it is, not standardised */
export function fitNoisyOr(evidence: GroupedEvidence, options: FitOptions): AdditiveWeights {
  const { data, start, positive, columns: given } = evidence;
  const knots = options.names.map((_, k) => knotsOf(evidence, k));
  const bent = bend(evidence, knots);
  const { owner, mean, spread } = bent;
  const columns = owner.length;
  const theta = new Float64Array(columns + 1);
  theta[columns] = FIRST_BIAS;
  const m = new Float64Array(columns + 1);
  const v = new Float64Array(columns + 1);
  const gradient = new Float64Array(columns + 1);
  const groups = positive.length;
  const p = new Float64Array(data.length / given);
  const { cell, value, slope } = bent;
  const [slopes, moments] = [new Float64Array(value.length), new Float64Array(value.length)];
  for (let step = 1; step <= options.steps; step++) {
    const base = bent.lines(theta);
    slopes.fill(0);
    moments.fill(0);
    let total = 0;
    for (let g = 0; g < groups; g++) {
      let none = 1;
      for (let r = start[g]; r < start[g + 1]; r++) {
        let logit = base;
        for (let k = 0, at = r * given; k < given; k++, at++) {
          logit += value[cell[at]] + slope[cell[at]] * data[at];
        }
        p[r] = 1 / (1 + Math.exp(-logit));
        none *= 1 - p[r];
      }
      // d log-likelihood / d logit: -p for a negative group, p * none / (1 - none) for a positive.
      const factor = positive[g] ? none / Math.max(1 - none, TINY) : -1;
      for (let r = start[g]; r < start[g + 1]; r++) {
        const each = factor * p[r];
        if (Math.abs(each) < NEGLIGIBLE) continue;
        for (let k = 0, at = r * given; k < given; k++, at++) {
          slopes[cell[at]] += each;
          moments[cell[at]] += each * data[at];
        }
        total += each;
      }
    }
    bent.gradient(slopes, moments, total, gradient);
    const rate = STEP * (1 - step / (options.steps + 1));
    for (let k = 0; k <= columns; k++) {
      const penalty = k < columns ? options.ridge * theta[k] : 0;
      const uphill = gradient[k] / groups - penalty;
      m[k] = MOMENTUM * m[k] + (1 - MOMENTUM) * uphill;
      v[k] = SQUARES * v[k] + (1 - SQUARES) * uphill * uphill;
      const [mean1, mean2] = [m[k] / (1 - MOMENTUM ** step), v[k] / (1 - SQUARES ** step)];
      theta[k] += (rate * mean1) / (Math.sqrt(mean2) + TINY);
    }
  }
  let bias = theta[columns];
  const curves: Record<string, Curve> = {};
  options.names.forEach((name, k) => {
    const bends: number[] = [];
    owner.forEach((of, column) => {
      if (of !== k) return;
      bends.push(rounded(theta[column] / spread[column]));
      bias -= (theta[column] * mean[column]) / spread[column];
    });
    curves[name] = { knots: knots[k], slopes: bends };
  });
  return { bias: rounded(bias), curves };
}

/** Values of column `k` at the quantiles, each once; none where the evidence is nearly constant. */
function knotsOf({ data, columns }: GroupedEvidence, k: number): number[] {
  const values = new Float32Array(data.length / columns);
  for (let r = 0; r < values.length; r++) values[r] = data[r * columns + k];
  values.sort();
  const at = KNOT_QUANTILES.map((share) => rounded(values[Math.floor(share * values.length)]));
  return [...new Set(at)].filter((knot) => knot > values[0] && knot < values[values.length - 1]);
}

/** Digits that matter in a weight; more would only make the file longer. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
