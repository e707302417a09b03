import { describe, expect, it } from 'vitest';
import { chanceOf, fitChance } from '../../../server/core/align/chance.ts';
import { seeded } from '../../bench/texts.ts';

const weights = { location: -2, scale: 0.8 };

describe('chanceOf', () => {
  it('falls as the score rises, and rises with the length of the texts', () => {
    const byScore = [-1, 0, 2, 5, 9].map((score) => chanceOf(score, 400, weights));
    expect(byScore).toEqual([...byScore].sort((a, b) => b - a));
    const byLength = [1, 10, 1000, 100_000].map((n) => chanceOf(4, n, weights));
    expect(byLength).toEqual([...byLength].sort((a, b) => a - b));
  });

  it('is a probability, and keeps its precision where it is tiny', () => {
    expect(chanceOf(-50, 1000, weights)).toBe(1);
    expect(chanceOf(40, 1, weights)).toBeGreaterThan(0);
    expect(chanceOf(40, 1, weights)).toBeLessThan(1e-15);
  });
});

describe('fitChance', () => {
  it('finds again the law that scores were drawn from', () => {
    const random = seeded(3);
    const observed = Array.from({ length: 4000 }, (_, k) => {
      const comparisons = 50 + (k % 400);
      const gumbel = -Math.log(-Math.log(random()));
      const score = weights.location + weights.scale * (Math.log(comparisons) + gumbel);
      return { score, comparisons };
    });
    const fitted = fitChance(observed);
    expect(fitted.location).toBeCloseTo(weights.location, 0);
    expect(fitted.scale).toBeCloseTo(weights.scale, 1);
    const below = observed.filter(
      ({ score, comparisons }) => chanceOf(score, comparisons, fitted) < 0.05,
    );
    expect(below.length / observed.length).toBeGreaterThan(0.035);
    expect(below.length / observed.length).toBeLessThan(0.065);
  });
});
