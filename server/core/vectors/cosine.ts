/** Cosine of single vectors, for where a clear check is worth more than speed. */
import { similarity } from 'ml-distance';

/**
 * @returns -1 to 1; 0 where either is a zero vector, so that a text without words is near to nothing
 *   (the library itself gives NaN)
 * @throws RangeError if the lengths differ (the library itself gives NaN or a wrong number)
 */
export function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new RangeError(`${a.length} numbers against ${b.length}`);
  if (isZero(a) || isZero(b)) return 0;
  return similarity.cosine(a, b);
}

function isZero(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}
