import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows } from '../../../server/core/align/rows.ts';
import type { Article, PairAlignment } from '../../../server/core/types.ts';

/** An article of `n` text paragraphs. */
function article(id: string, n: number): Article {
  const paragraph = { text: 'Ord.', kind: 'text', lang: 'nb', sentences: [{ start: 0, end: 4 }] };
  return {
    id,
    lang: 'nb',
    outlet: null,
    author: null,
    title: null,
    published: null,
    url: null,
    paragraphs: Array.from({ length: n }, () => paragraph) as Article['paragraphs'],
  };
}

function pair(source: number, target: number, links: [number, number, number][]): PairAlignment {
  const part = { start: 0, end: 4 };
  const sentences = { source: 0, target: 0, probability: 1, cosine: 1, margin: 1 };
  const evidence = [{ ...sentences, sourcePart: part, targetPart: part }];
  return {
    source,
    target,
    chance: 0,
    sameEvent: true,
    links: links.map(([s, t, confidence]) => ({
      source: s,
      target: t,
      confidence,
      chance: 0,
      evidence,
    })),
  };
}

const cells = (rows: ReturnType<typeof buildRows>) => rows.map((row) => row.cells);

describe('buildRows', () => {
  it('puts linked paragraphs side by side and leaves the others alone', () => {
    const rows = buildRows([article('a', 3), article('b', 2)], [pair(0, 1, [[1, 0, 0.9]])]);
    expect(cells(rows)).toEqual([
      [[0], []],
      [[1], [0]],
      [[], [1]],
      [[2], []],
    ]);
  });

  it('keeps a paragraph that was split in one row', () => {
    const links: [number, number, number][] = [
      [0, 0, 0.9],
      [0, 1, 0.8],
    ];
    expect(cells(buildRows([article('a', 1), article('b', 2)], [pair(0, 1, links)]))).toEqual([
      [[0], [0, 1]],
    ]);
  });

  it('joins three texts through the one they share', () => {
    const articles = [article('a', 1), article('b', 1), article('c', 1)];
    const rows = buildRows(articles, [
      pair(0, 1, [[0, 0, 0.9]]),
      pair(0, 2, []),
      pair(1, 2, [[0, 0, 0.9]]),
    ]);
    expect(cells(rows)).toEqual([[[0], [0], [0]]]);
  });

  it('does not chain two strong rows through one weak link', () => {
    const links: [number, number, number][] = [
      [0, 0, 0.95],
      [1, 1, 0.95],
      [1, 0, 0.5],
    ];
    expect(cells(buildRows([article('a', 2), article('b', 2)], [pair(0, 1, links)]))).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  it('keeps the first article in its order where a row takes in a later paragraph of it', () => {
    const pairs = [
      pair(0, 1, [
        [0, 0, 0.9],
        [2, 0, 0.9],
      ]),
    ];
    expect(cells(buildRows([article('a', 4), article('b', 1)], pairs))).toEqual([
      [[0, 2], [0]],
      [[1], []],
      [[3], []],
    ]);
  });

  it('places every text paragraph once, and the first article in its order', () => {
    const arbitrary = fc.record({
      sizes: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 4 }),
      seeds: fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.double({ min: 0.01, max: 1, noNaN: true }),
        ),
        {
          maxLength: 20,
        },
      ),
    });
    fc.assert(
      fc.property(arbitrary, ({ sizes, seeds }) => {
        const articles = sizes.map((n, k) => article(String(k), n));
        const pairs = seeds.flatMap(([a, b, p, q, confidence]) => {
          const source = a % sizes.length;
          const target = b % sizes.length;
          if (source >= target || sizes[source] === 0 || sizes[target] === 0) return [];
          return [pair(source, target, [[p % sizes[source], q % sizes[target], confidence]])];
        });
        const rows = buildRows(articles, pairs);
        sizes.forEach((n, k) => {
          const placed = rows.flatMap((row) => row.cells[k]);
          expect([...placed].sort((x, y) => x - y)).toEqual(Array.from({ length: n }, (_, i) => i));
        });
        const firsts = rows.flatMap((row) => row.cells[0].slice(0, 1));
        expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
      }),
    );
  });
});
