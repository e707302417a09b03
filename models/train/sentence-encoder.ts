/** Sentence vectors straight from a trained table, for measuring before anything is exported. */
import type { Vectors } from '../../server/core/types.ts';
import { SPECIAL_PIECES, type WordPieces } from './word-pieces.ts';

/** Unit sums of the texts' rows; a text without known pieces is all zero. */
export function encodeSentences(
  texts: readonly string[],
  pieces: WordPieces,
  table: Float32Array,
  dim: number,
): Vectors {
  const data = new Float32Array(texts.length * dim);
  texts.forEach((text, t) => {
    const row = data.subarray(t * dim, (t + 1) * dim);
    for (const id of pieces.encode(text)) {
      if (id < SPECIAL_PIECES.length) continue;
      for (let d = 0; d < dim; d++) row[d] = row[d]! + table[id * dim + d]!;
    }
    let squares = 0;
    for (const value of row) squares += value * value;
    const length = Math.sqrt(squares);
    if (length > 0) for (let d = 0; d < dim; d++) row[d] = row[d]! / length;
  });
  return { data, n: texts.length, dim };
}
