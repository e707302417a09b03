import { describe, expect, it } from 'vitest';
import { evenLengths } from '../../models/train/piece-weights.ts';

/** A row of zeros, then rows of length 5, 5 and 10. */
const TABLE = Float32Array.from([0, 0, 3, 4, -4, 3, 6, 8]);

describe('even lengths', () => {
  it.each([
    [1, 2],
    [0.5, Math.SQRT2],
    [0, 1],
  ])('to the power %f make twice as long %f times as long', (power, ratio) => {
    const out = evenLengths(TABLE, 2, power);
    expect(Math.hypot(out[6]!, out[7]!) / Math.hypot(out[2]!, out[3]!)).toBeCloseTo(ratio, 5);
  });

  it('keep directions and rows of zeros', () => {
    const out = evenLengths(TABLE, 2, 0.3);
    expect(out[0]).toBe(0);
    expect(out[1]).toBe(0);
    expect(out[5]! / out[4]!).toBeCloseTo(3 / -4, 5);
    expect(out[7]! / out[6]!).toBeCloseTo(8 / 6, 5);
  });

  it('to the power 1 change nothing', () => {
    expect(evenLengths(TABLE, 2, 1)).toEqual(TABLE);
  });
});
