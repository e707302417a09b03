/**
 * How much a piece weighs in a sum is the length of its row. Training leaves the lengths too far apart
 * for whole texts: it saw every text with a fifth of its pieces missing, so one telling piece had to be
 * enough. And the row of a piece seen seldom is mostly noise.
 */
import type { Corpus } from './corpus.ts';
import { SPECIAL_PIECES } from './word-pieces.ts';

export interface PieceWeights {
  /** Row lengths are raised to this power: 1 = as trained, 0 = all the same. */
  readonly lengthPower: number;
  /** Rows are multiplied by (times seen)^this: 0 = seldom pieces weigh as trained. */
  readonly countPower: number;
}

/** Added to every count: a piece never seen is not infinitely worse than one seen once. */
const BASE_COUNT = 10;

/** The table with its rows' lengths changed; the rows' directions stay. */
export function weighPieces(
  table: Float32Array,
  dim: number,
  counts: Uint32Array,
  { lengthPower, countPower }: PieceWeights,
): Float32Array {
  const out = new Float32Array(table.length);
  for (let p = SPECIAL_PIECES.length; p < counts.length; p++) {
    const row = table.subarray(p * dim, (p + 1) * dim);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) continue;
    const weight = length ** (lengthPower - 1) * (counts[p]! + BASE_COUNT) ** countPower;
    for (let d = 0; d < dim; d++) out[p * dim + d] = row[d]! * weight;
  }
  return out;
}

/** How often each piece occurs in the corpus, every row once. */
export function pieceCounts(corpus: Corpus, vocabulary: number): Uint32Array {
  const counts = new Uint32Array(vocabulary);
  for (const id of corpus.ids) counts[id] = counts[id]! + 1;
  return counts;
}
