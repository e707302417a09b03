/** The nearest sentences of other articles, for every sentence of a large collection. */
import { type Nearest, nearestOf, offer } from '../align/nearest.ts';
import type { Vectors } from '../types.ts';
import { cosines } from '../vectors/similarity.ts';
import { type Cells, cellsOf, gather } from './cells.ts';

/**
 * Cells searched for each vector. They hold 95 in 100 of the 24 nearest neighbours of 15,000 news
 * sentences, and 998 in 1,000 of those with a cosine above 0.7, as versions of a sentence have.
 */
const PROBES = 8;

/** Vectors, and candidates, whose similarities are in memory at a time: 4 MB of them. */
const BLOCK = 1024;

/** Share of the work that goes into the cells; the rest is search. Only progress depends on it. */
const CELLS_SHARE = 0.6;

/**
 * The `k` nearest vectors with another owner, among those in the nearest cells (an inverted file:
 * Sivic & Zisserman 2003; Jégou et al. 2011). Cost grows with n·√n, memory with n·k: no table of
 * all against all is ever made. A few thousand vectors are one cell, which is exact. Yields the
 * share done, 0 to 1.
 *
 * @param vectors - unit rows `[n, dim]`
 * @param owner - the article of every vector, `[n]`
 * @param offered - whether a vector may be another's neighbour, `[n]`; all seek
 */
export function* neighboursElsewhere(
  vectors: Vectors,
  owner: Int32Array,
  k: number,
  offered: (i: number) => boolean = () => true,
): Generator<number, Nearest> {
  const cells = yield* scaled(cellsOf(vectors, PROBES), 0, CELLS_SHARE);
  const near = nearestOf(vectors.n, k);
  const members = lists(cells, 1, offered);
  const seekers = lists(cells, PROBES, () => true);
  for (let cell = 0; cell < cells.centres.n; cell++) {
    const inside = members(cell);
    const seeking = seekers(cell);
    for (let to = 0; to < inside.length; to += BLOCK) {
      yield CELLS_SHARE + ((1 - CELLS_SHARE) * cell) / cells.centres.n;
      const candidates = inside.subarray(to, to + BLOCK);
      const targets = gather(vectors, candidates);
      for (let from = 0; from < seeking.length; from += BLOCK) {
        const block = seeking.subarray(from, from + BLOCK);
        const { data, m } = cosines(gather(vectors, block), targets);
        for (let i = 0; i < block.length; i++) {
          const self = block[i];
          for (let j = 0; j < m; j++) {
            if (owner[candidates[j]] === owner[self]) continue;
            offer(near, self, candidates[j], data[i * m + j]);
          }
        }
      }
    }
  }
  return near;
}

/** For every cell, who of those counted has it among its first `rank` cells: ascending. */
function lists(
  { nearest, probes, centres }: Cells,
  rank: number,
  counted: (i: number) => boolean,
): (cell: number) => Int32Array {
  const n = nearest.length / probes;
  const start = new Int32Array(centres.n + 1);
  const each = (visit: (i: number, cell: number) => void) => {
    for (let i = 0; i < n; i++) {
      if (!counted(i)) continue;
      for (let p = i * probes; p < i * probes + rank; p++) {
        if (nearest[p] !== -1) visit(i, nearest[p]);
      }
    }
  };
  each((_, cell) => {
    start[cell + 1]++;
  });
  for (let cell = 0; cell < centres.n; cell++) start[cell + 1] += start[cell];
  const filled = start.slice();
  const members = new Int32Array(start[centres.n]);
  each((i, cell) => {
    members[filled[cell]++] = i;
  });
  return (cell) => members.subarray(start[cell], start[cell + 1]);
}

/** The same work as a part of a larger one. */
export function* scaled<T>(
  work: Generator<number, T>,
  from: number,
  to: number,
): Generator<number, T> {
  let step = work.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = work.next();
  }
  return step.value;
}
