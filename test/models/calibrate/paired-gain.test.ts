import { describe, expect, it } from 'vitest';
import {
  type DocumentResult,
  f1Of,
  lossOf,
  pairedGain,
} from '../../../models/calibrate/paired-gain.ts';

const results = (counts: readonly (readonly [right: number, wrong: number, missed: number])[]) =>
  counts.map(
    ([right, wrong, missed], i): DocumentResult => ({
      document: `d${i}`,
      right,
      wrong,
      missed,
      loss: wrong + missed,
    }),
  );

describe('the gain of one value over another', () => {
  it('is by hand what it is here', () => {
    // Loss a link of a value in use: 2/10 and 4/10; of another: 1/10 and 1/10.
    const used = results([
      [9, 1, 1],
      [8, 2, 2],
    ]);
    const tried = results([
      [10, 1, 0],
      [10, 1, 0],
    ]);
    const score = (each: readonly DocumentResult[]) => -(lossOf(each) as number);
    const { gain, error } = pairedGain(used, tried, score);
    expect(gain).toBeCloseTo(0.2, 12);
    // Without the one document 0.3, without the other 0.1: mean 0.2, √(½ · 0.02) = 0.1.
    expect(error).toBeCloseTo(0.1, 12);
  });

  it('is the surer, the more alike it is in all documents', () => {
    const used = results(Array.from({ length: 8 }, () => [8, 1, 2] as const));
    const even = results(Array.from({ length: 8 }, () => [9, 1, 1] as const));
    const uneven = results(
      Array.from({ length: 8 }, (_, i) => (i < 4 ? ([10, 1, 0] as const) : ([8, 1, 2] as const))),
    );
    const [a, b] = [even, uneven].map((tried) => pairedGain(used, tried, f1Of));
    expect(a.gain).toBeCloseTo(b.gain, 2);
    expect(a.error).toBeLessThan(b.error);
  });

  it('is nothing against itself', () => {
    const used = results([
      [5, 2, 1],
      [7, 0, 3],
    ]);
    expect(pairedGain(used, used.toReversed(), f1Of)).toEqual({ gain: 0, error: 0 });
  });

  it('is only taken between the same documents', () => {
    const [a, b] = [
      results([[1, 0, 0]]),
      results([
        [1, 0, 0],
        [1, 0, 0],
      ]),
    ];
    expect(() => pairedGain(a, b, f1Of)).toThrow(RangeError);
    expect(() => pairedGain(a, a, f1Of)).toThrow(RangeError);
  });

  it('has no loss where no probability was given', () => {
    expect(lossOf([{ ...results([[1, 0, 0]])[0], loss: null }])).toBeNull();
  });
});
