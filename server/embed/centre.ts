/**
 * Makes the similarities of another model comparable to those the weights were fitted to. Most
 * transformers put all texts into a narrow cone, where unrelated sentences have a cosine of 0.7 or
 * more; without their common direction, unrelated is about 0 again (Mu & Viswanath 2018,
 * https://arxiv.org/abs/1702.01417, the first of their two steps).
 */
import type { Embed, Vectors } from '../core/types.ts';
import { row, unitRows } from '../core/vectors/rows.ts';

/** @param background - texts of many kinds; `[dim]` of their mean is what is taken away */
export async function commonDirection(
  embed: Embed,
  background: readonly string[],
): Promise<Float32Array> {
  const vectors = await embed(background);
  const mean = new Float32Array(vectors.dim);
  for (let i = 0; i < vectors.n; i++) {
    row(vectors, i).forEach((value, d) => {
      mean[d] += value / vectors.n;
    });
  }
  return mean;
}

/** `embed` with `direction` taken from every row, at length 1 again; zero rows stay zero. */
export function centred(embed: Embed, direction: Float32Array): Embed {
  return async (texts, signal): Promise<Vectors> => {
    const vectors = await embed(texts, signal);
    const data = vectors.data.slice();
    for (let i = 0; i < vectors.n; i++) {
      if (row(vectors, i).every((value) => value === 0)) continue;
      for (let d = 0; d < vectors.dim; d++) data[i * vectors.dim + d] -= direction[d];
    }
    return unitRows({ ...vectors, data });
  };
}
