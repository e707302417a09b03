/** Sentence vectors straight from a trained table, for measuring before anything is exported. */
import type { Vectors } from '../../server/core/types.ts';
import { SPECIAL_PIECES, type WordPieces } from '../../server/embed/word-pieces.ts';

/**
 * Unit sums of the texts' rows, a piece that occurs n times weighing √n, as in the shipped graph; a
 * text without known pieces is all zero.
 */
export function encodeSentences(
  texts: readonly string[],
  pieces: WordPieces,
  table: Float32Array,
  dim: number,
): Vectors {
  const data = new Float32Array(texts.length * dim);
  texts.forEach((text, t) => {
    const row = data.subarray(t * dim, (t + 1) * dim);
    const times = new Map<number, number>();
    for (const id of pieces.encode(text)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const [id, n] of times) {
      if (id < SPECIAL_PIECES.length) continue;
      const weight = Math.sqrt(n);
      for (let d = 0; d < dim; d++) row[d] = row[d]! + weight * table[id * dim + d]!;
    }
    let squares = 0;
    for (const value of row) squares += value * value;
    const length = Math.sqrt(squares);
    if (length > 0) for (let d = 0; d < dim; d++) row[d] = row[d]! / length;
  });
  return { data, n: texts.length, dim };
}
