import { describe, expect, it } from 'vitest';
import { type EventWeights, findEvents } from '../../../server/core/events/events.ts';
import { finish, type MadeSentence, madeCollection, meanings } from './made-collection.ts';

/** A fifth of the shorter article shared is even odds; nothing else counts. */
const WEIGHTS: EventWeights = {
  pair: { bias: -4, curves: { shareOfShorter: { knots: [], slopes: [20] } } },
  meets: 0.6,
  threshold: 0.5,
  join: 0.4,
};

const LENGTH = 10;
const told = (articles: readonly (readonly MadeSentence[])[]) => {
  const { texts, vectors } = madeCollection(articles);
  return finish(findEvents(texts, vectors, WEIGHTS));
};
const named = ({ pairs }: ReturnType<typeof told>) =>
  pairs.map(({ source, target }) => `${source}-${target}`).sort();

/** Articles that share nothing with any other. */
const unrelated = (count: number) =>
  Array.from({ length: count }, (_, a) => meanings(100_000 + a * LENGTH, LENGTH));

const boilerplate: MadeSentence[] = [1, 2, 3].map((meaning) => ({ meaning, verbatim: true }));

describe('events', () => {
  it('are found through shared sentences, whatever their order, with the strongest as evidence', () => {
    const story = meanings(500, LENGTH);
    const found = told([...unrelated(8), story, [...story].reverse()]);
    expect(found.groups).toEqual([[8, 9]]);
    expect(found.pairs).toHaveLength(1);
    const [{ source, target, confidence, evidence }] = found.pairs;
    expect([source, target]).toEqual([8, 9]);
    expect(confidence).toBeGreaterThan(0.99);
    expect(evidence.length).toBeGreaterThan(0);
    for (const each of evidence) {
      expect(each.source.paragraph + each.target.paragraph).toBe(LENGTH - 1);
    }
    const cosines = evidence.map(({ cosine }) => cosine);
    expect(cosines).toEqual([...cosines].sort((a, b) => b - a));
  });

  it('are found where half of either text is about something else', () => {
    const shared = meanings(500, LENGTH / 2);
    const [a, b, ...others] = unrelated(12).map((sentences) => sentences.slice(0, LENGTH / 2));
    const found = told([[...shared, ...a], ...others, [...b, ...shared]]);
    expect(found.groups).toEqual([[0, 11]]);
  });

  it('are not what one shared quotation makes', () => {
    const quotation = { meaning: 7 };
    const found = told(unrelated(20).map((sentences) => [quotation, ...sentences]));
    expect(found.pairs).toEqual([]);
  });

  it('are not made by sentences that stand in every article', () => {
    const story = meanings(500, LENGTH);
    const articles = [...unrelated(120), story, story];
    expect(named(told(articles))).toEqual(['120-121']);
    const found = told(articles.map((sentences) => [...boilerplate, ...sentences]));
    expect(named(found)).toEqual(['120-121']);
    expect(found.groups).toEqual([[120, 121]]);
    // So few that nothing is common yet: the same sentences are then a third of what is shared.
    const two = told(unrelated(2).map((sentences) => [...boilerplate, ...sentences.slice(0, 4)]));
    expect(two.pairs).toHaveLength(1);
  });

  it('may have more versions than a sentence has neighbours, word for word or retold', () => {
    const VERSIONS = 45;
    const retold = meanings(500, LENGTH);
    const reprinted = retold.map((sentence) => ({ ...sentence, verbatim: true }));
    for (const story of [retold, reprinted]) {
      const found = told([...unrelated(30), ...Array.from({ length: VERSIONS }, () => story)]);
      expect(found.groups).toEqual([Array.from({ length: VERSIONS }, (_, v) => 30 + v)]);
    }
  });

  it('are kept apart where one article reports two', () => {
    const [one, other] = [meanings(500, LENGTH), meanings(700, LENGTH)];
    const review = [...one.slice(0, 4), ...other.slice(0, 4)];
    const found = told([one, one, one, other, other, other, review]);
    expect(found.groups.some((group) => group.includes(0) && group.includes(3))).toBe(false);
    expect(found.groups.flat()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]));
  });

  it('are the same every time, and in whatever order the articles come', () => {
    const articles = Array.from({ length: 40 }, (_, a) => meanings(Math.floor(a / 3) * 50, LENGTH));
    const found = told(articles);
    expect(told(articles)).toEqual(found);
    const { texts, vectors } = madeCollection(articles);
    const last = articles.length - 1;
    const rows = articles.flatMap((_, a) =>
      Array.from({ length: LENGTH }, (_, s) => (last - a) * LENGTH + s),
    );
    const data = new Float32Array(vectors.data.length);
    rows.forEach((from, to) => {
      data.set(
        vectors.data.subarray(from * vectors.dim, (from + 1) * vectors.dim),
        to * vectors.dim,
      );
    });
    const backwards = finish(findEvents([...texts].reverse(), { ...vectors, data }, WEIGHTS));
    const mirrored = backwards.groups
      .map((group) => group.map((a) => last - a).reverse())
      .reverse();
    expect(mirrored).toEqual(found.groups);
    expect(found.groups).toHaveLength(14 - 1);
  });

  it('of articles without sentences are none', () => {
    expect(told([[], [], []])).toEqual({ pairs: [], groups: [] });
    expect(told([[], meanings(1, 5), meanings(1, 5)]).groups).toEqual([[1, 2]]);
  });

  it('need a vector for every sentence', () => {
    const { texts, vectors } = madeCollection([meanings(1, 3)]);
    const fewer = { ...vectors, n: 2 };
    expect(() => finish(findEvents(texts, fewer, WEIGHTS))).toThrow(RangeError);
  });
});
