import { describe, expect, it } from 'vitest';
import { bitextScores } from '../../../server/core/evaluate/bitext.ts';
import { calibrationError, reliability } from '../../../server/core/evaluate/calibration.ts';
import { countLinks, linkScores } from '../../../server/core/evaluate/link-scores.ts';
import { unitRows, vectorsOf } from '../../../server/core/vectors/rows.ts';

const rows = (...numbers: number[][]) =>
  unitRows(vectorsOf(Float32Array.from(numbers.flat()), numbers[0].length));

describe('bitextScores', () => {
  it('is perfect where every sentence finds its translation', () => {
    const side = rows([1, 0, 0], [0, 1, 0], [0, 0, 1]);
    expect(bitextScores(side, side)).toEqual({ accuracy: 1, f1: 1, marginAccuracy: 1 });
  });

  it('counts, by hand: two of three found, one of them found twice', () => {
    const source = rows([1, 0, 0], [1, 0.1, 0], [0, 0, 1]);
    const target = rows([1, 0, 0], [0, 1, 0], [0, 0, 1]);
    const { accuracy, f1 } = bitextScores(source, target);
    expect(accuracy).toBeCloseTo(2 / 3);
    // Class 0: precision 1/2, recall 1, F1 2/3. Class 1: 0. Class 2: 1.
    expect(f1).toBeCloseTo((2 / 3 + 0 + 1) / 3);
  });

  it('refuses sides of different length', () => {
    expect(() => bitextScores(rows([1, 0]), rows([1, 0], [0, 1]))).toThrow(RangeError);
  });
});

describe('link scores', () => {
  it('counts right, wrong and missed; optional links count neither way', () => {
    const counts = countLinks(
      [
        [0, 0],
        [1, 1],
        [2, 3],
        [2, 3],
      ],
      [
        [0, 0],
        [4, 4],
      ],
      [[1, 1]],
    );
    expect(counts).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(linkScores(counts)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it.each([
    ['nothing to find, nothing found', { right: 0, wrong: 0, missed: 0 }, 1],
    ['nothing found of something', { right: 0, wrong: 0, missed: 2 }, 0],
    ['only wrong links', { right: 0, wrong: 3, missed: 0 }, 0],
  ])('%s', (_, counts, f1) => {
    expect(linkScores(counts).f1).toBe(f1);
  });
});

describe('calibration', () => {
  it('has no error where the share right is what was said', () => {
    const outcomes = [true, true, true, false].map((right) => ({ confidence: 0.75, right }));
    expect(calibrationError(outcomes)).toBeCloseTo(0);
  });

  it('is the distance where it is not', () => {
    const outcomes = [true, false].map((right) => ({ confidence: 0.9, right }));
    expect(calibrationError(outcomes)).toBeCloseTo(0.4);
  });

  it('puts a confidence of 1 in the last bin', () => {
    expect(reliability([{ confidence: 1, right: true }])).toMatchObject([{ from: 0.9, count: 1 }]);
  });
});
