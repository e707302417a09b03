import { describe, expect, it } from 'vitest';
import { combineTables } from '../../models/train/combine.ts';
import type { Corpus } from '../../models/train/corpus.ts';
import { random } from '../../models/train/random.ts';

const VOCABULARY = 40;
const corpus: Corpus = {
  ids: Int32Array.from({ length: 300 }, (_, i) => (i * 7) % VOCABULARY),
  cells: Uint32Array.from({ length: 61 }, (_, i) => i * 5),
  pass: Uint32Array.from({ length: 10 }, (_, i) => i),
  turns: [],
};

function table(dim: number, seed: number): Float32Array {
  const source = random(seed, 0);
  return Float32Array.from({ length: VOCABULARY * dim }, () => source.normal());
}

function cosine(rows: Float32Array, dim: number, a: number, b: number): number {
  const [x, y] = [a, b].map((r) => rows.subarray(r * dim, (r + 1) * dim));
  const dot = (u: Float32Array, v: Float32Array) => u.reduce((sum, n, d) => sum + n * v[d]!, 0);
  return dot(x!, y!) / Math.sqrt(dot(x!, x!) * dot(y!, y!));
}

describe('combining tables', () => {
  it('only turns a table that keeps its full width: cosines stay', async () => {
    const one = table(8, 1);
    const options = { dim: 8, seed: 1 };
    const combined = await combineTables([one], VOCABULARY, corpus, options);
    for (const [a, b] of [
      [1, 2],
      [3, 30],
      [17, 5],
    ] as const) {
      expect(cosine(combined, 8, a, b)).toBeCloseTo(cosine(one, 8, a, b), 3);
    }
  });

  it('keeps the cosines of two tables that say the same in half their joint width', async () => {
    const one = table(8, 1);
    const options = { dim: 8, seed: 1 };
    const combined = await combineTables([one, one], VOCABULARY, corpus, options);
    expect(combined).toHaveLength(VOCABULARY * 8);
    expect(cosine(combined, 8, 4, 9)).toBeCloseTo(cosine(one, 8, 4, 9), 3);
  });

  it('refuses to make components out of fewer columns', async () => {
    const options = { dim: 10, seed: 1 };
    await expect(combineTables([table(8, 1)], VOCABULARY, corpus, options)).rejects.toThrow(
      RangeError,
    );
    await expect(combineTables([], VOCABULARY, corpus, options)).rejects.toThrow(RangeError);
  });

  it('gives the same bytes again', async () => {
    const options = { dim: 10, seed: 3 };
    const make = () => combineTables([table(8, 1), table(8, 2)], VOCABULARY, corpus, options);
    expect(await make()).toEqual(await make());
  });
});
