import { expect, it, vi } from 'vitest';
import { findEvents } from '../../../server/core/events/events.ts';
import type { Vectors } from '../../../server/core/types.ts';
import { finish, type MadeSentence, madeCollection, meanings } from './made-collection.ts';

let products = 0;
vi.mock('../../../server/core/vectors/similarity.ts', async (original) => {
  const real = await original<typeof import('../../../server/core/vectors/similarity.ts')>();
  return {
    ...real,
    cosines: (a: Vectors, b: Vectors) => {
      products += a.n * b.n;
      return real.cosines(a, b);
    },
  };
});

const LENGTH = 10;
const WEIGHTS = {
  pair: { bias: -5, curves: { shareOfShorter: { knots: [], slopes: [10] } } },
  meets: 0.6,
  threshold: 0.5,
  join: 0.4,
};

/** @returns how many groups were found, for how many dot products */
function effort(articles: readonly (readonly MadeSentence[])[]) {
  const { texts, vectors } = madeCollection(articles);
  products = 0;
  const { groups } = finish(findEvents(texts, vectors, WEIGHTS));
  return { groups: groups.length, products };
}

const numbers = (count: number) => Array.from({ length: count }, (_, a) => a);

it('compares far from all with all: four times the articles, less than eight times the products', () => {
  // Every other article retells the one before it.
  const retold = (count: number) =>
    numbers(count).map((a) => meanings(Math.floor(a / 2) * LENGTH, LENGTH));
  const [some, more] = [effort(retold(250)), effort(retold(1000))];
  expect([some.groups, more.groups]).toEqual([125, 500]);
  expect(more.products / some.products).toBeLessThan(8);
  expect(more.products).toBeLessThan((1000 * LENGTH) ** 2 / 3);
});

it('takes little longer where one sentence stands in every article', () => {
  const credit: MadeSentence = { meaning: -1, verbatim: true };
  const own = numbers(2400).map((a) => meanings(a * 2, 2));
  const credited = effort(own.map(([first]) => [first, credit]));
  expect(credited.groups).toBe(0);
  expect(credited.products).toBeLessThan(1.2 * effort(own).products);
});
