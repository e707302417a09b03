/** Similarities between two sets of unit rows, and what stands out among them. */
import type { Vectors } from '../types.ts';
import { dotBlock, LANES, ROWS_A, ROWS_B } from './dot-kernel.ts';

/** A row-major `[n, m]` table of numbers: `n` things of one side against `m` of the other. */
export interface Table {
  readonly data: Float32Array;
  readonly n: number;
  readonly m: number;
}

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
  const { n } = a;
  const m = b.n;
  const data = new Float32Array(n * m);
  const width = Math.ceil(a.dim / LANES) * LANES;
  for (let j = 0; j < m; j += BLOCK) {
    const columns = Math.min(BLOCK, m - j);
    const blockB = padded(b, j, columns, width, ROWS_B);
    for (let i = 0; i < n; i += BLOCK) {
      const rows = Math.min(BLOCK, n - i);
      const products = dotBlock(padded(a, i, rows, width, ROWS_A), blockB, width);
      const stride = blockB.length / width;
      for (let r = 0; r < rows; r++) {
        data.set(products.subarray(r * stride, r * stride + columns), (i + r) * m + j);
      }
    }
  }
  return { data, n, m };
}

/** Rows of a block: two blocks of 256 dimensions and their products fit the second-level cache. */
const BLOCK = 256;

/** Rows `[from, from + count)`, filled up with zeros to the kernel's multiples. */
function padded(
  { data, dim }: Vectors,
  from: number,
  count: number,
  width: number,
  multiple: number,
): Float32Array {
  const rows = Math.ceil(count / multiple) * multiple;
  if (width === dim && rows === count) return data.subarray(from * dim, (from + count) * dim);
  const out = new Float32Array(rows * width);
  for (let r = 0; r < count; r++) {
    out.set(data.subarray((from + r) * dim, (from + r + 1) * dim), r * width);
  }
  return out;
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
 * Neighbours a margin is taken against, wherever Ordlyd takes one: enough to be steady, few enough for a
 * short text. LASER's bitext mining takes 4; a text of a dozen sentences has hardly as many strangers.
 */
export const MARGIN_NEIGHBOURS = 3;

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
