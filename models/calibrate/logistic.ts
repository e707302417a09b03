/**
 * Logistic regression with a ridge on standardised weights, by Newton's method (iteratively
 * reweighted least squares; Hastie, Tibshirani & Friedman 2009, §4.4.1). A handful of columns and
 * some thousand rows take milliseconds, and the optimum is unique, so the fit is reproducible.
 */
import type { LogisticWeights } from '../../server/core/drift/confidence.ts';

export interface LabelledRow {
  readonly evidence: Readonly<Record<string, number>>;
  readonly positive: boolean;
}

/** Newton steps; it converges in fewer than ten, the rest costs nothing. */
const STEPS = 25;
/** Stops when no weight moves by more than this. */
const SETTLED = 1e-6;
/** Added to the diagonal, so that columns that never vary do not make it singular. */
const TINY = 1e-9;

/**
 * @param ridge - strength of the penalty, per row, on weights of columns with spread 1
 * @returns weights for evidence as it is, not standardised
 */
export function fitLogistic(rows: readonly LabelledRow[], ridge: number): LogisticWeights {
  const names = [...new Set(rows.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const columns = names.length + 1;
  const mean = names.map(
    (name) => rows.reduce((sum, { evidence }) => sum + (evidence[name] ?? 0), 0) / rows.length,
  );
  const spread = names.map((name, k) => {
    const squares = rows.reduce(
      (sum, { evidence }) => sum + ((evidence[name] ?? 0) - mean[k]) ** 2,
      0,
    );
    return Math.sqrt(squares / rows.length) || 1;
  });
  const x = rows.map(({ evidence }) => [
    ...names.map((name, k) => ((evidence[name] ?? 0) - mean[k]) / spread[k]),
    1,
  ]);
  const theta = new Array<number>(columns).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(columns).fill(0);
    const curvature = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
    rows.forEach(({ positive }, r) => {
      let logit = 0;
      for (let k = 0; k < columns; k++) logit += theta[k] * x[r][k];
      const p = 1 / (1 + Math.exp(-logit));
      const weight = p * (1 - p);
      for (let k = 0; k < columns; k++) {
        gradient[k] += (p - Number(positive)) * x[r][k];
        for (let l = 0; l <= k; l++) curvature[k][l] += weight * x[r][k] * x[r][l];
      }
    });
    for (let k = 0; k < columns; k++) {
      const penalty = k < names.length ? ridge : 0;
      gradient[k] = gradient[k] / rows.length + penalty * theta[k];
      for (let l = 0; l <= k; l++) {
        curvature[k][l] = curvature[k][l] / rows.length + (k === l ? penalty + TINY : 0);
        curvature[l][k] = curvature[k][l];
      }
    }
    const move = solve(curvature, gradient);
    for (let k = 0; k < columns; k++) theta[k] -= move[k];
    if (Math.max(...move.map(Math.abs)) < SETTLED) break;
  }
  let bias = theta[names.length];
  const weights: Record<string, number> = {};
  names.forEach((name, k) => {
    weights[name] = theta[k] / spread[k];
    bias -= (theta[k] * mean[k]) / spread[k];
  });
  return { bias, weights };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) pivot = i;
    }
    [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i][k] / rows[k][k];
      for (let l = k; l <= n; l++) rows[i][l] -= factor * rows[k][l];
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    let value = rows[k][n];
    for (let l = k + 1; l < n; l++) value -= rows[k][l] * solution[l];
    solution[k] = value / rows[k][k];
  }
  return solution;
}
