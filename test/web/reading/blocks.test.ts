import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../server/core/types.ts';
import { blocksOf, standingsOf } from '../../../web/reading/blocks.ts';
import { counterpartIndex } from '../../../web/reading/counterparts.ts';
import { article, comparison, link, pair } from '../comparison.ts';

/** Two to four articles of mixed kinds whose text paragraphs are dealt out to rows in any order. */
const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    kinds: fc.array(fc.stringMatching(/^[thlcq]{0,9}$/), { minLength: 2, maxLength: 4 }),
    rowCount: fc.integer({ min: 1, max: 6 }),
    seed: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ kinds, rowCount, seed }) => {
    const articles = kinds.map((k, i) => article(`a-${i}`, 'da', k));
    const rows = Array.from({ length: rowCount }, () => articles.map((): number[] => []));
    articles.forEach((a, k) => {
      a.paragraphs.forEach(({ kind }, p) => {
        if (kind === 'text') rows[Number(seed.next().value) % rowCount]![k]!.push(p);
      });
    });
    return comparison(articles, rows);
  });

describe('blocks of a comparison', () => {
  test('every paragraph of every article stands in exactly one cell', () => {
    fc.assert(
      fc.property(anyComparison, (given) => {
        const blocks = blocksOf(given);
        given.articles.forEach((a, k) => {
          const shown = blocks.flatMap(({ cells }) => cells[k]!);
          expect(shown.toSorted((x, y) => x - y)).toEqual(a.paragraphs.map((_, p) => p));
        });
      }),
    );
  });

  test('shared rows keep their order and their text paragraphs', () => {
    fc.assert(
      fc.property(anyComparison, (given) => {
        const isText = (k: number) => (p: number) =>
          given.articles[k]!.paragraphs[p]!.kind === 'text';
        const shared = blocksOf(given).filter(({ kind }) => kind === 'shared');
        const expected = given.rows.filter(
          ({ cells }) => cells.filter((cell) => cell.length > 0).length > 1,
        );
        expect(shared.map(({ cells }) => cells.map((cell, k) => cell.filter(isText(k))))).toEqual(
          expected.map(({ cells }) => cells),
        );
      }),
    );
  });

  test('what is not article text comes right before the next text of its article', () => {
    const given = comparison(
      [article('nb-1', 'nb', 'lhtt'), article('da-1', 'da', 'tctc')],
      [
        [[2], [0]],
        [[3], [2]],
      ],
    );
    expect(blocksOf(given)).toEqual([
      { kind: 'apart', cells: [[0, 1], []] },
      { kind: 'shared', number: 1, cells: [[2], [0]] },
      { kind: 'apart', cells: [[], [1]] },
      { kind: 'shared', number: 2, cells: [[3], [2]] },
      { kind: 'apart', cells: [[], [3]] },
    ]);
  });

  test('a caption between two paragraphs that meet the same counterpart stays between them', () => {
    const given = comparison(
      [article('nb-1', 'nb', 'tct'), article('da-1', 'da', 't')],
      [[[0, 2], [0]]],
    );
    expect(blocksOf(given)).toEqual([{ kind: 'shared', number: 1, cells: [[0, 1, 2], [0]] }]);
  });

  test('each text is in its own order from top to bottom wherever its rows are', () => {
    fc.assert(
      fc.property(anyComparison, (given) => {
        const blocks = blocksOf(given);
        given.articles.forEach((_, k) => {
          const rows = blocks.flatMap(({ kind, cells }) => (kind === 'shared' ? [cells[k]!] : []));
          const isInOrder = rows.flat().every((p, i, all) => i === 0 || all[i - 1]! < p);
          const isUnbroken = rows.every((cell) => cell.every((p, i) => p === cell[0]! + i));
          const shown = blocks.flatMap(({ cells }) => cells[k]!);
          if (isInOrder && isUnbroken) expect(shown).toEqual(shown.toSorted((x, y) => x - y));
        });
      }),
    );
  });

  test('texts speak apart at the same time where they can', () => {
    const given = comparison(
      [article('nb-1', 'nb', 'ttt'), article('da-1', 'da', 'ttt'), article('sv-1', 'sv', 'tt')],
      [
        [[0], [0], []],
        [[1], [], []],
        [[], [1], []],
        [[2], [2], []],
        [[], [], [0]],
        [[], [], [1]],
      ],
    );
    expect(blocksOf(given)).toEqual([
      { kind: 'shared', number: 1, cells: [[0], [0], []] },
      { kind: 'apart', cells: [[1], [1], [0, 1]] },
      { kind: 'shared', number: 2, cells: [[2], [2], []] },
    ]);
  });

  test('all texts begin at the top, wherever their rows were listed', () => {
    const given = comparison(
      [article('nb-1', 'nb', 'tt'), article('sv-1', 'sv', 'tt')],
      [
        [[], [0]],
        [[0], []],
        [[1], [1]],
      ],
    );
    expect(blocksOf(given)[0]).toEqual({ kind: 'apart', cells: [[0], [0]] });
  });
});

describe('standings', () => {
  test('a paragraph is shared by its row or by a link that no row could hold', () => {
    const given = comparison(
      [article('nb-1', 'nb', 'httt'), article('da-1', 'da', 'tt')],
      [
        [[1], [0]],
        [[2], []],
        [[3], []],
        [[], [1]],
      ],
      [pair(0, 1, [link(1, 0), link(2, 1)])],
    );
    expect(standingsOf(given, counterpartIndex(given))).toEqual([
      ['aside', 'shared', 'shared', 'alone'],
      ['shared', 'shared'],
    ]);
  });
});
