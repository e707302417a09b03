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

/** Some articles with links among them, no two of them between the same paragraphs. */
const linked = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 4 }),
    seeds: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
      ),
      { maxLength: 20 },
    ),
  })
  .map(({ sizes, seeds }) => {
    const known = new Map<string, PairAlignment>();
    for (const [a, b, p, q, confidence] of seeds) {
      const source = a % sizes.length;
      const target = b % sizes.length;
      if (source >= target || sizes[source] === 0 || sizes[target] === 0) continue;
      const [s, t] = [p % sizes[source], q % sizes[target]];
      known.set(`${source} ${s} ${target} ${t}`, pair(source, target, [[s, t, confidence]]));
    }
    return {
      sizes,
      articles: sizes.map((n, k) => article(String(k), n)),
      pairs: [...known.values()],
    };
  });

/** Average-link agglomeration as the books have it: every mean from all of its links anew. */
function plainRows(sizes: readonly number[], pairs: readonly PairAlignment[], least: number) {
  const links = pairs
    .flatMap(({ source, target, links }) =>
      links.map((link) => ({
        a: `${source} ${link.source}`,
        b: `${target} ${link.target}`,
        confidence: link.confidence,
      })),
    )
    .sort((x, y) => y.confidence - x.confidence);
  let groups = sizes.flatMap((n, k) => Array.from({ length: n }, (_, p) => [`${k} ${p}`]));
  for (const { a, b } of links) {
    const [one, other] = [a, b].map((name) => groups.find((group) => group.includes(name)) ?? []);
    if (one === other) continue;
    const across = one
      .flatMap((x) => other.map((y) => [x, y]))
      .filter(([x, y]) => x.split(' ')[0] !== y.split(' ')[0]);
    const sum = across.reduce((total, [x, y]) => {
      const met = links.find((link) => [x, y].includes(link.a) && [x, y].includes(link.b));
      return total + (met?.confidence ?? 0);
    }, 0);
    if (across.length === 0 || sum / across.length < least) continue;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
  return groups.map((group) => group.sort()).sort();
}

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
    fc.assert(
      fc.property(linked, ({ sizes, articles, pairs }) => {
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

  it('joins as if every mean were worked out anew', () => {
    // The least mean of rows.ts, by what it lets two links of one confidence do to three paragraphs.
    const joins = (confidence: number) =>
      buildRows(
        ['a', 'b', 'c'].map((id) => article(id, 1)),
        [pair(0, 1, [[0, 0, 1]]), pair(1, 2, [[0, 0, confidence]])],
      ).length === 1;
    const least = Array.from({ length: 100 }, (_, i) => i / 100).find(joins) as number;
    fc.assert(
      fc.property(linked, ({ sizes, articles, pairs }) => {
        const named = buildRows(articles, pairs).map((row) =>
          row.cells.flatMap((cell, k) => cell.map((p) => `${k} ${p}`)).sort(),
        );
        expect(named.sort()).toEqual(plainRows(sizes, pairs, least / 2));
      }),
    );
  });
});
