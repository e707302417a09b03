import { describe, expect, it } from 'vitest';
import { fitNoisyOr } from '../../../models/calibrate/noisy-or.ts';
import { contribution } from '../../../server/core/align/weights.ts';
import { seeded } from '../../bench/texts.ts';

/** Groups of three members; each holds with a probability that rises with its first evidence. */
function drawn(groups: number) {
  const random = seeded(5);
  const members = 3;
  const data = new Float32Array(groups * members * 2);
  const positive = new Uint8Array(groups);
  for (let g = 0; g < groups; g++) {
    for (let k = 0; k < members; k++) {
      const at = (g * members + k) * 2;
      data[at] = random() * 6 - 3;
      data[at + 1] = random() * 6 - 3;
      if (random() < 1 / (1 + Math.exp(-(2 * data[at] - 2)))) positive[g] = 1;
    }
  }
  const start = Int32Array.from({ length: groups + 1 }, (_, g) => g * members);
  return { data, columns: 2, start, positive };
}

describe('fitNoisyOr', () => {
  const evidence = drawn(3000);
  const fitted = fitNoisyOr(evidence, { names: ['telling', 'idle'], ridge: 1e-4, steps: 200 });
  const logit = (telling: number, idle: number) =>
    fitted.bias +
    contribution(fitted.curves.telling, telling) +
    contribution(fitted.curves.idle, idle);

  it('finds what tells and what does not, from labels on groups alone', () => {
    expect(logit(2, 0) - logit(-2, 0)).toBeGreaterThan(5);
    expect(Math.abs(logit(0, 2) - logit(0, -2))).toBeLessThan(1.5);
  });

  it('is calibrated: the mean probability of a group is the share that is positive', () => {
    let expected = 0;
    for (let g = 0; g < evidence.positive.length; g++) {
      let none = 1;
      for (let r = evidence.start[g]; r < evidence.start[g + 1]; r++) {
        none *= 1 - 1 / (1 + Math.exp(-logit(evidence.data[r * 2], evidence.data[r * 2 + 1])));
      }
      expected += 1 - none;
    }
    const share = evidence.positive.reduce((sum, value) => sum + value, 0);
    expect(expected / share).toBeGreaterThan(0.97);
    expect(expected / share).toBeLessThan(1.03);
  });
});

describe('a curve', () => {
  it('bends at its knots, by hand', () => {
    const curve = { knots: [1, 2], slopes: [1, 2, -3] };
    expect([0, 1, 1.5, 2, 3].map((x) => contribution(curve, x))).toEqual([0, 1, 2.5, 4, 4]);
  });
});
