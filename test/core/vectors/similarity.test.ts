import fc from 'fast-check';
import { similarity } from 'ml-distance';
import { describe, expect, it } from 'vitest';
import { row, unitRows, vectorsOf } from '../../../server/core/vectors/rows.ts';
import {
  cosines,
  margins,
  nearest,
  neighbourhood,
  transpose,
} from '../../../server/core/vectors/similarity.ts';
import { matrices } from './matrices.ts';

describe('cosines', () => {
  it('agrees with ml-distance on rows that are not zero', () => {
    fc.assert(
      fc.property(matrices(), matrices(), (a, b) => {
        const table = cosines(unitRows(a), unitRows(b));
        for (let i = 0; i < a.n; i++) {
          for (let j = 0; j < b.n; j++) {
            const expected = similarity.cosine([...row(a, i)], [...row(b, j)]);
            const value = table.data[i * b.n + j];
            if (Number.isNaN(expected)) expect(value).toBe(0);
            else expect(value).toBeCloseTo(expected, 4);
          }
        }
      }),
    );
  });

  it('of the sides swapped is the table transposed', () => {
    fc.assert(
      fc.property(matrices(), matrices(), (a, b) => {
        const there = cosines(unitRows(a), unitRows(b));
        const back = transpose(cosines(unitRows(b), unitRows(a)));
        there.data.forEach((value, k) => {
          expect(value).toBeCloseTo(back.data[k], 5);
        });
      }),
    );
  });

  it('refuses rows of different length', () => {
    expect(() =>
      cosines(vectorsOf(new Float32Array(4), 4), vectorsOf(new Float32Array(3), 3)),
    ).toThrow(RangeError);
  });
});

describe('neighbourhood', () => {
  it('is the mean of the k largest of a row', () => {
    const table = { data: Float32Array.of(3, 1, 2, 0, 5, 4), n: 2, m: 3 };
    expect([...neighbourhood(table, 2)]).toEqual([2.5, 4.5]);
  });

  it('takes all there are when there are fewer', () => {
    expect([...neighbourhood({ data: Float32Array.of(1, 2), n: 1, m: 2 }, 5)]).toEqual([1.5]);
  });

  it('of nothing is nothing', () => {
    expect([...neighbourhood({ data: new Float32Array(0), n: 2, m: 0 }, 3)]).toEqual([0, 0]);
  });
});

describe('margins', () => {
  it('takes from a hub what it gains by being near to all', () => {
    // Row 0 is a hub: near to both columns. Row 1 is near to column 1 alone, and less so.
    const table = { data: Float32Array.of(0.9, 0.8, 0.1, 0.7), n: 2, m: 2 };
    expect(nearest(transpose(table))[1]).toBe(0);
    expect(nearest(transpose(margins(table, 2)))[1]).toBe(1);
  });

  it('does not change when all cosines rise by the same', () => {
    const grid = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(grid, (values) => {
        const table = { data: Float32Array.from(values, (v) => v / 100), n: 3, m: 4 };
        const risen = { ...table, data: table.data.map((v) => v + 0.5) };
        const [before, after] = [margins(table, 2), margins(risen, 2)];
        before.data.forEach((value, k) => {
          expect(value).toBeCloseTo(after.data[k], 4);
        });
      }),
    );
  });
});

describe('unitRows', () => {
  it('leaves a zero row zero and gives all others length 1', () => {
    fc.assert(
      fc.property(matrices(), (a) => {
        const unit = unitRows(a);
        for (let i = 0; i < a.n; i++) {
          const length = Math.hypot(...row(unit, i));
          if (row(a, i).every((x) => x === 0)) expect(length).toBe(0);
          else expect(length).toBeCloseTo(1, 5);
        }
      }),
    );
  });
});
