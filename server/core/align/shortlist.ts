/**
 * Which sentence pairs are compared part by part: all of short texts, the nearest of long ones.
 * Comparing every part with every part would grow with the square of the number of parts.
 */
import type { Vectors } from '../types.ts';
import { row, slice } from '../vectors/rows.ts';
import { cosines } from '../vectors/similarity.ts';
import { barOf, type Nearest, nearestOf, offer } from './nearest.ts';
import type { UnitVectors } from './units.ts';

/**
 * Nearest sentences kept from either side. A sentence that became part of another is not always its
 * nearest as a whole, but nearly always among so many.
 */
const KEPT = 24;

/** Sentences of the source whose similarities are in memory at a time. */
const BLOCK_SENTENCES = 256;

/** Pairs of sentences, `[count]`, ascending by source, then by target. */
export interface Shortlist {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Nearest as wholes, of every source sentence. */
  readonly rows: Nearest;
  /** Nearest as wholes, of every target sentence. */
  readonly columns: Nearest;
}

/** Memory grows with the number of sentences, not with their product. */
export function shortlistOf(source: UnitVectors, target: UnitVectors): Shortlist {
  const [a, b] = [wholes(source), wholes(target)];
  const rows = nearestOf(a.n, Math.min(KEPT, Math.max(b.n, 1)));
  const columns = nearestOf(b.n, Math.min(KEPT, Math.max(a.n, 1)));
  // What a value must exceed to be let in, side by side, so that most are turned away at a glance.
  const columnBar = new Float32Array(b.n).fill(Number.NEGATIVE_INFINITY);
  for (let from = 0; from < a.n; from += BLOCK_SENTENCES) {
    const to = Math.min(a.n, from + BLOCK_SENTENCES);
    const { data, m } = cosines(slice(a, from, to), b);
    for (let i = from; i < to; i++) {
      let rowBar = Number.NEGATIVE_INFINITY;
      for (let j = 0, at = (i - from) * m; j < m; j++, at++) {
        const value = data[at];
        if (value > rowBar) {
          offer(rows, i, j, value);
          rowBar = barOf(rows, i);
        }
        if (value > columnBar[j]) {
          offer(columns, j, i, value);
          columnBar[j] = barOf(columns, j);
        }
      }
    }
  }
  const targets = Array.from({ length: a.n }, (): number[] => []);
  for (let at = 0; at < rows.index.length; at++) {
    if (rows.index[at] !== -1) targets[Math.floor(at / rows.k)].push(rows.index[at]);
  }
  for (let at = 0; at < columns.index.length; at++) {
    if (columns.index[at] !== -1) targets[columns.index[at]].push(Math.floor(at / columns.k));
  }
  const pairs = targets.map((list) => [...new Set(list)].sort((x, y) => x - y));
  const count = pairs.reduce((sum, list) => sum + list.length, 0);
  const shortlist = { count, source: new Int32Array(count), target: new Int32Array(count) };
  let at = 0;
  pairs.forEach((list, i) => {
    for (const j of list) {
      shortlist.source[at] = i;
      shortlist.target[at] = j;
      at++;
    }
  });
  return { ...shortlist, rows, columns };
}

/** The sentences without their parts, `[sentences, dim]`. */
export function wholes({ start, vectors }: UnitVectors): Vectors {
  const n = start.length - 1;
  const data = new Float32Array(n * vectors.dim);
  for (let i = 0; i < n; i++) data.set(row(vectors, start[i]), i * vectors.dim);
  return { data, dim: vectors.dim, n };
}
