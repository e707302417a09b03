/** Similarities between two sets of unit rows, and what stands out among them. */
import type { Vectors } from '../types.ts';

/** A row-major `[n, m]` table of numbers: `n` things of one side against `m` of the other. */
export interface Table {
  readonly data: Float32Array;
  readonly n: number;
  readonly m: number;
}

/**
 * Rows of one side taken together, so that a row of the other is read from memory once for all of
 * them; and sums kept apart, so that an addition need not wait for the one before it.
 */
const BLOCK = 4;

/**
 * Cosine of every row of `a` with every row of `b`. Rows must have length 1 or 0, as the embedder
 * gives them: then the dot product is the cosine, and a zero row is 0 to everything.
 *
 * @param a - `[n, dim]`
 * @param b - `[m, dim]`
 * @returns `[n, m]`, -1 to 1
 * @throws RangeError if dims differ
 */
export function cosines(a: Vectors, b: Vectors): Table {
  if (a.dim !== b.dim) throw new RangeError(`rows of ${a.dim} against rows of ${b.dim}`);
  const { n, dim } = a;
  const m = b.n;
  const data = new Float32Array(n * m);
  let i = 0;
  for (; i + BLOCK <= n; i += BLOCK) dotFour(a.data, i * dim, b.data, m, dim, data, i * m);
  for (; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let d = 0; d < dim; d++) sum += a.data[i * dim + d] * b.data[j * dim + d];
      data[i * m + j] = sum;
    }
  }
  return { data, n, m };
}

function dotFour(
  a: Float32Array,
  start: number,
  b: Float32Array,
  m: number,
  dim: number,
  out: Float32Array,
  outStart: number,
): void {
  const [s0, s1, s2, s3] = [start, start + dim, start + 2 * dim, start + 3 * dim];
  for (let j = 0; j < m; j++) {
    const t = j * dim;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let d = 0; d < dim; d++) {
      const y = b[t + d];
      sum0 += a[s0 + d] * y;
      sum1 += a[s1 + d] * y;
      sum2 += a[s2 + d] * y;
      sum3 += a[s3 + d] * y;
    }
    out[outStart + j] = sum0;
    out[outStart + m + j] = sum1;
    out[outStart + 2 * m + j] = sum2;
    out[outStart + 3 * m + j] = sum3;
  }
}

/** Rows become columns: `[m, n]`. */
export function transpose({ data, n, m }: Table): Table {
  const out = new Float32Array(n * m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) out[j * n + i] = data[i * m + j];
  return { data: out, n: m, m: n };
}

/**
 * Mean of the `k` largest values of every row: how close a thing is to whatever it is closest to.
 * Rows shorter than `k` use all they have; an empty row gives 0.
 *
 * @returns `[n]`
 */
export function neighbourhood({ data, n, m }: Table, k: number): Float32Array {
  const means = new Float32Array(n);
  const top = new Float32Array(Math.min(k, m));
  if (top.length === 0) return means;
  for (let i = 0; i < n; i++) {
    top.fill(Number.NEGATIVE_INFINITY);
    for (let j = 0; j < m; j++) insert(top, data[i * m + j]);
    means[i] = top.reduce((sum, value) => sum + value, 0) / top.length;
  }
  return means;
}

/** Puts `value` into the descending list if it is large enough; the smallest falls out. */
function insert(descending: Float32Array, value: number): void {
  let place = descending.length;
  while (place > 0 && descending[place - 1] < value) place--;
  if (place === descending.length) return;
  descending.copyWithin(place + 1, place, descending.length - 1);
  descending[place] = value;
}

/**
 * Margin of every pair: twice its cosine less the mean cosine of either side to its `k` nearest on
 * the other side. Cross-domain similarity local scaling (CSLS; Lample et al. 2018, equation 3,
 * https://arxiv.org/abs/1710.04087), the difference form of the margin of Artetxe & Schwenk (2019,
 * https://aclanthology.org/P19-1309). A hub, near to everything, loses what it gains by being so.
 *
 * @returns `[n, m]`, about -2 to 2; 0 = no closer than either is to its neighbours; not a probability
 */
export function margins(table: Table, k: number): Table {
  const { n, m } = table;
  const rows = neighbourhood(table, k);
  const columns = neighbourhood(transpose(table), k);
  const data = new Float32Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      data[i * m + j] = 2 * table.data[i * m + j] - rows[i] - columns[j];
    }
  }
  return { data, n, m };
}

/** Column of the largest value of every row, the first where several are equal; -1 for no column. */
export function nearest({ data, n, m }: Table): Int32Array {
  const best = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < m; j++) {
      if (data[i * m + j] > top) {
        top = data[i * m + j];
        best[i] = j;
      }
    }
  }
  return best;
}
