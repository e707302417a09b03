import fc from 'fast-check';
import type { Vectors } from '../../../server/core/types.ts';
import { vectorsOf } from '../../../server/core/vectors/rows.ts';

/** Dimensions of all arbitrary matrices, so that any two fit. */
const DIM = 5;

/** Small matrices of whole numbers, zero rows among them. */
export function matrices(): fc.Arbitrary<Vectors> {
  const rows = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: DIM, maxLength: DIM });
  return fc
    .array(fc.oneof(rows, fc.constant(new Array<number>(DIM).fill(0))), { maxLength: 11 })
    .map((matrix) => vectorsOf(Float32Array.from(matrix.flat()), DIM));
}
