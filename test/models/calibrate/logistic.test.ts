import { expect, test } from 'vitest';
import { fitLogistic } from '../../../models/calibrate/logistic.ts';

/** Rows of which a share is positive: more where `clue` is 1. */
const ROWS = Array.from({ length: 400 }, (_, i) => {
  const clue = Number(i % 2 === 0);
  return { evidence: { clue, noise: i % 5 }, positive: i % 20 < (clue ? 16 : 5) };
});

test('the fit gives back the shares it was fitted to', () => {
  const { bias, weights } = fitLogistic(ROWS, 1e-6);
  const mean = (clue: number) => {
    const own = ROWS.filter(({ evidence }) => evidence.clue === clue);
    const p = own.map(
      ({ evidence }) =>
        1 / (1 + Math.exp(-(bias + weights.clue * clue + weights.noise * evidence.noise))),
    );
    const share = own.filter(({ positive }) => positive).length / own.length;
    return [p.reduce((sum, each) => sum + each, 0) / own.length, share];
  };
  for (const clue of [0, 1]) {
    const [said, true_] = mean(clue);
    expect(said).toBeCloseTo(true_, 3);
  }
  expect(weights.clue).toBeGreaterThan(0);
});

test('a stronger ridge draws weights towards zero', () => {
  const weak = fitLogistic(ROWS, 1e-6).weights.clue;
  const strong = fitLogistic(ROWS, 1).weights.clue;
  expect(Math.abs(strong)).toBeLessThan(Math.abs(weak));
});
