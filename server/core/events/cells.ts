/** Divides unit vectors into cells of like ones, so that neighbours are sought in a few cells only. */
import type { Vectors } from '../types.ts';
import { row } from '../vectors/rows.ts';
import { cosines } from '../vectors/similarity.ts';
import { sample, seededRandom } from './seeded-random.ts';

/** Which cells every vector is near to, and where the cells' middles are. */
export interface Cells {
  /** Unit rows `[cells, dim]`. */
  readonly centres: Vectors;
  /** The nearest cells of every vector, nearest first, `[n, probes]`; -1 where there are fewer. */
  readonly nearest: Int32Array;
  readonly probes: number;
}

/** Up to so many vectors all against all takes less than a second, and is exact. */
const ONE_CELL = 2048;

/**
 * Cells for `n` vectors: finding the cell and searching it cost about the same where their number
 * grows with √n, and four times √n leaves few enough in a cell (Jégou, Douze & Schmid 2011 and the
 * advice of the FAISS authors).
 */
export const cellCount = (n: number): number => (n <= ONE_CELL ? 1 : Math.ceil(4 * Math.sqrt(n)));

/** Vectors drawn for every centre: enough for a mean to mean something. */
const SAMPLE_A_CELL = 16;

/** Rounds of k-means; the recall of the neighbours no longer gains after these. */
const ROUNDS = 5;

/** Any number; the same cells every time. */
const SEED = 1;

/** Vectors whose similarities to all centres are in memory at a time. */
const BLOCK = 512;

/**
 * Spherical k-means (Dhillon & Modha 2001) on a sample, then the nearest cells of every vector.
 * Yields the share done, 0 to 1.
 *
 * @param vectors - unit rows `[n, dim]`
 * @param probes - how many cells to name for each
 */
export function* cellsOf(vectors: Vectors, probes: number): Generator<number, Cells> {
  const count = cellCount(vectors.n);
  const random = seededRandom(SEED);
  const chosen = gather(vectors, sample(vectors.n, count * SAMPLE_A_CELL, random));
  let centres = gather(chosen, sample(chosen.n, count, random));
  const steps = ROUNDS * chosen.n + vectors.n;
  for (let round = 0; round < ROUNDS; round++) {
    yield (round * chosen.n) / steps;
    centres = moved(centres, chosen);
  }
  const width = Math.min(probes, count);
  const nearest = new Int32Array(vectors.n * probes).fill(-1);
  for (let from = 0; from < vectors.n; from += BLOCK) {
    yield (ROUNDS * chosen.n + from) / steps;
    const block = rowsBetween(vectors, from, Math.min(vectors.n, from + BLOCK));
    const { data, m } = cosines(block, centres);
    for (let i = 0; i < block.n; i++) {
      best(data.subarray(i * m, (i + 1) * m), width, nearest.subarray((from + i) * probes));
    }
  }
  return { centres, nearest, probes };
}

/** The given rows one under another: a new matrix. */
export function gather(vectors: Vectors, indices: ArrayLike<number>): Vectors {
  const { dim } = vectors;
  const data = new Float32Array(indices.length * dim);
  for (let k = 0; k < indices.length; k++) data.set(row(vectors, indices[k]), k * dim);
  return { data, n: indices.length, dim };
}

function rowsBetween({ data, dim }: Vectors, from: number, to: number): Vectors {
  return { data: data.subarray(from * dim, to * dim), n: to - from, dim };
}

/** Every centre moves to the mean direction of its vectors; one without any stays. */
function moved(centres: Vectors, vectors: Vectors): Vectors {
  const { dim } = centres;
  const sums = new Float32Array(centres.data.length);
  const own = new Int32Array(1);
  for (let from = 0; from < vectors.n; from += BLOCK) {
    const block = rowsBetween(vectors, from, Math.min(vectors.n, from + BLOCK));
    const { data, m } = cosines(block, centres);
    for (let i = 0; i < block.n; i++) {
      best(data.subarray(i * m, (i + 1) * m), 1, own);
      const start = own[0] * dim;
      for (let d = 0; d < dim; d++) sums[start + d] += block.data[i * dim + d];
    }
  }
  for (let c = 0; c < centres.n; c++) {
    const sum = sums.subarray(c * dim, (c + 1) * dim);
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    if (length === 0) sum.set(row(centres, c));
    else for (let d = 0; d < dim; d++) sum[d] /= length;
  }
  return { data: sums, n: centres.n, dim };
}

/** Writes the places of the `count` largest values, largest first; the first of equal ones leads. */
function best(values: Float32Array, count: number, places: Int32Array): void {
  let filled = 0;
  for (let j = 0; j < values.length; j++) {
    if (filled === count && values[j] <= values[places[count - 1]]) continue;
    let place = filled < count ? filled++ : count - 1;
    while (place > 0 && values[places[place - 1]] < values[j]) {
      places[place] = places[place - 1];
      place--;
    }
    places[place] = j;
  }
}
