import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Nearest, nearestOf, offer } from '../../../server/core/align/nearest.ts';
import { cellCount } from '../../../server/core/events/cells.ts';
import { neighboursElsewhere } from '../../../server/core/events/neighbours.ts';
import type { Vectors } from '../../../server/core/types.ts';
import { slice, unitRows, vectorsOf } from '../../../server/core/vectors/rows.ts';
import { cosines } from '../../../server/core/vectors/similarity.ts';
import { direction, finish } from './made-collection.ts';

let largestTable = 0;
vi.mock('../../../server/core/vectors/similarity.ts', async (original) => {
  const real = await original<typeof import('../../../server/core/vectors/similarity.ts')>();
  return {
    ...real,
    cosines: (a: Vectors, b: Vectors) => {
      largestTable = Math.max(largestTable, a.n * b.n);
      return real.cosines(a, b);
    },
  };
});
beforeEach(() => {
  largestTable = 0;
});

const K = 10;
const DIM = 32;

/** Meanings told several times, each time a little differently, by articles of ten sentences. */
function tellings(meanings: number, times: number, noise = 0.35) {
  const rows = Array.from({ length: meanings * times }, (_, i) => {
    const own = direction(1 + (i % meanings), DIM);
    const told = direction(1_000_000 + i, DIM);
    return own.map((value, d) => value + noise * told[d]);
  });
  const vectors = unitRows(vectorsOf(Float32Array.from(rows.flat()), DIM));
  return { vectors, owner: Int32Array.from(rows, (_, i) => Math.floor(i / 10)) };
}

function exactNeighbours(vectors: Vectors, owner: Int32Array): Nearest {
  const near = nearestOf(vectors.n, K);
  for (let i = 0; i < vectors.n; i++) {
    const { data } = cosines(slice(vectors, i, i + 1), vectors);
    data.forEach((value, j) => {
      if (owner[j] !== owner[i]) offer(near, i, j, value);
    });
  }
  return near;
}

describe('neighbours in other articles', () => {
  it('are exact in a small collection, ordered, and never of the same article', () => {
    const { vectors, owner } = tellings(60, 5);
    const near = finish(neighboursElsewhere(vectors, owner, K));
    expect(near).toEqual(exactNeighbours(vectors, owner));
    for (let at = 0; at < near.index.length; at++) {
      expect(owner[near.index[at]]).not.toBe(owner[Math.floor(at / K)]);
    }
  });

  it('of a large one include nearly all that are near', () => {
    const { vectors, owner } = tellings(600, 8);
    expect(cellCount(vectors.n)).toBeGreaterThan(100);
    const near = finish(neighboursElsewhere(vectors, owner, K));
    const exact = exactNeighbours(vectors, owner);
    let [wanted, found] = [0, 0];
    for (let i = 0; i < vectors.n; i++) {
      const got = new Set(near.index.subarray(i * K, (i + 1) * K));
      for (let at = i * K; at < (i + 1) * K && exact.value[at] > 0.7; at++) {
        wanted++;
        if (got.has(exact.index[at])) found++;
      }
    }
    expect(wanted).toBeGreaterThan(20_000);
    expect(found / wanted).toBeGreaterThan(0.98);
  });

  it('are the same every time', () => {
    const { vectors, owner } = tellings(400, 7);
    const once = finish(neighboursElsewhere(vectors, owner, K));
    expect(finish(neighboursElsewhere(vectors, owner, K))).toEqual(once);
  });

  it.each([
    ['many different sentences', 0.35, 600],
    ['thousands that are alike, all in one cell', 0, 1],
  ])('of %s are found without a table of all against all', (_, noise, meanings) => {
    const { vectors, owner } = tellings(meanings, 4800 / meanings, noise);
    const near = finish(neighboursElsewhere(vectors, owner, K));
    expect(near.index).toHaveLength(vectors.n * K);
    expect(largestTable).toBeGreaterThan(0);
    expect(largestTable).toBeLessThan(vectors.n ** 2 / 8);
  });

  it('are only those offered, but all seek', () => {
    const { vectors, owner } = tellings(30, 4);
    const near = finish(neighboursElsewhere(vectors, owner, K, (i) => i < 40));
    for (let at = 0; at < near.index.length; at++) expect(near.index[at]).toBeLessThan(40);
    expect(near.index[100 * K]).toBeGreaterThan(-1);
  });

  it('of nothing are none, and of one article neither', () => {
    const none = vectorsOf(new Float32Array(0), DIM);
    expect(finish(neighboursElsewhere(none, new Int32Array(0), K)).n).toBe(0);
    const { vectors } = tellings(20, 1);
    const near = finish(neighboursElsewhere(vectors, new Int32Array(20), K));
    expect([...near.index].every((index) => index === -1)).toBe(true);
  });

  it('reports progress from 0 to 1 without falling back', () => {
    const { vectors, owner } = tellings(600, 5);
    const shares = [...neighboursElsewhere(vectors, owner, K)];
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
