import { describe, expect, it } from 'vitest';
import { weighPieces } from '../../models/train/piece-weights.ts';

/** Two special pieces, then rows of length 5, 5 and 10. */
const TABLE = Float32Array.from([1, 1, 1, 1, 3, 4, 3, 4, 6, 8]);
const COUNTS = Uint32Array.from([0, 0, 10, 10_000, 10]);
const AS_TRAINED = { lengthPower: 1, countPower: 0 };

function lengths(table: Float32Array): number[] {
  return [0, 1, 2, 3, 4].map((p) => Math.hypot(table[2 * p]!, table[2 * p + 1]!));
}

describe('piece weights', () => {
  it('leave the rows as trained when both powers say so, special pieces zero', () => {
    const same = weighPieces(TABLE, 2, COUNTS, AS_TRAINED);
    expect([...same]).toEqual([0, 0, 0, 0, 3, 4, 3, 4, 6, 8]);
  });

  it('bring lengths together the more the smaller the power, and keep directions', () => {
    const ratio = (lengthPower: number) => {
      const out = weighPieces(TABLE, 2, COUNTS, { ...AS_TRAINED, lengthPower });
      expect(out[9]! / out[8]!).toBeCloseTo(8 / 6, 5);
      return lengths(out)[4]! / lengths(out)[2]!;
    };
    expect(ratio(1)).toBeCloseTo(2, 5);
    expect(ratio(0.5)).toBeCloseTo(Math.SQRT2, 5);
    expect(ratio(0)).toBeCloseTo(1, 5);
  });

  it('let pieces seen often weigh more', () => {
    const [, , seldom, often] = lengths(
      weighPieces(TABLE, 2, COUNTS, { ...AS_TRAINED, countPower: 0.05 }),
    );
    expect(often!).toBeGreaterThan(seldom!);
  });
});
