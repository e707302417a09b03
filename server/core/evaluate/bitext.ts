/** How well vectors find the translation of a sentence among all sentences of the other language. */
import type { Vectors } from '../types.ts';
import { cosines, MARGIN_NEIGHBOURS, margins, nearest } from '../vectors/similarity.ts';

/** All between 0 and 1, 1 = every sentence finds its translation. */
export interface BitextScores {
  /** Share of sentences whose nearest by cosine is their translation. */
  readonly accuracy: number;
  /** Mean F1 over the sentences as classes, as MTEB's bitext mining computes it. */
  readonly f1: number;
  /** Share of sentences whose nearest by margin, as the aligner takes it, is their translation. */
  readonly marginAccuracy: number;
}

/**
 * Row `i` of one side is the translation of row `i` of the other.
 * @param source - `[n, dim]`
 * @param target - `[n, dim]`
 * @throws RangeError if the sides differ in shape
 */
export function bitextScores(source: Vectors, target: Vectors): BitextScores {
  if (source.n !== target.n) throw new RangeError(`${source.n} sentences against ${target.n}`);
  const table = cosines(source, target);
  const found = nearest(table);
  return {
    accuracy: shareOnDiagonal(found),
    f1: meanF1(found),
    marginAccuracy: shareOnDiagonal(nearest(margins(table, MARGIN_NEIGHBOURS))),
  };
}

function shareOnDiagonal(found: Int32Array): number {
  if (found.length === 0) return 0;
  return found.filter((column, row) => column === row).length / found.length;
}

/** Every sentence is a class with one true member: precision falls when others find it too. */
function meanF1(found: Int32Array): number {
  if (found.length === 0) return 0;
  const timesFound = new Int32Array(found.length);
  for (const column of found) timesFound[column]++;
  let sum = 0;
  found.forEach((column, row) => {
    if (column === row) sum += 2 / (1 + timesFound[column]);
  });
  return sum / found.length;
}
