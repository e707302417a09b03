import { describe, expect, it } from 'vitest';
import { cosine } from '../../../server/core/vectors/cosine.ts';

describe('cosine', () => {
  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 1], [-1, -1], -1],
    [[0, 0], [1, 2], 0],
    [[0, 0], [0, 0], 0],
  ])('%j with %j is %d', (a, b, expected) => {
    expect(cosine(Float32Array.from(a), Float32Array.from(b))).toBeCloseTo(expected, 6);
  });

  it('refuses vectors of different length', () => {
    expect(() => cosine(new Float32Array(2), new Float32Array(3))).toThrow(RangeError);
  });
});
