import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../web/reading/blocks.ts';
import { foldBeside, runsOf } from '../../../web/reading/runs.ts';

const anyStandings = fc.array(fc.constantFrom<Standing>('shared', 'alone', 'aside'));
const texts = (paragraphs: readonly number[], standings: readonly Standing[]) =>
  paragraphs.filter((p) => standings[p] !== 'aside').length;
const anyFold = fc.constantFrom(null, foldBeside(0), foldBeside(1), foldBeside(5));

describe('runs of a cell', () => {
  test('joined they give the cell back; unfolded nothing is hidden, folded little stays open', () => {
    fc.assert(
      fc.property(anyStandings, anyFold, (standings, fold) => {
        const cell = standings.map((_, p) => p);
        const runs = runsOf(cell, standings, fold);
        expect(runs.flatMap(({ open, folded }) => [...open, ...folded])).toEqual(cell);
        if (fold === null) expect(runs.every(({ folded }) => folded.length === 0)).toBe(true);
        else
          expect(
            texts(
              runs.flatMap(({ open }) => open),
              standings,
            ),
          ).toBeLessThanOrEqual(fold.most + 1);
        for (const { folded } of runs) {
          if (folded.length > 0) expect(texts(folded, standings)).toBeGreaterThan(1);
        }
        for (const { alone, folded } of runs.slice(0, -1)) {
          if (!alone) expect(folded).toEqual([]);
          expect(folded.every((p) => standings[p] !== 'shared')).toBe(true);
        }
      }),
    );
  });

  test('neighbouring runs differ in kind', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        const kinds = runsOf([...standings.keys()], standings, null).map(({ alone }) => alone);
        expect(kinds.every((alone, i) => i === 0 || alone !== kinds[i - 1])).toBe(true);
      }),
    );
  });

  test('a short run stays open, a long one shows how it begins', () => {
    const alone = (n: number): Standing[] => Array.from({ length: n }, () => 'alone');
    expect(runsOf([0, 1, 2, 3], alone(4), foldBeside(5))).toEqual([
      { alone: true, open: [0, 1, 2, 3], folded: [] },
    ]);
    expect(runsOf([0, 1, 2, 3, 4], alone(5), foldBeside(5))).toEqual([
      { alone: true, open: [0, 1], folded: [2, 3, 4] },
    ]);
  });

  test('a text may begin beside others, and is folded whole where it would stand by itself', () => {
    const alone: Standing[] = ['alone', 'alone', 'alone', 'alone'];
    const folded = (others: number) => runsOf([0, 1, 2, 3], alone, foldBeside(others))[0]!.folded;
    expect([0, 1, 3, 4].map((others) => folded(others).length)).toEqual([4, 2, 0, 0]);
  });

  test('short runs that take turns are folded too, once there are many', () => {
    const turns: Standing[] = [0, 1, 2, 3, 4, 5, 6].map((p) => (p % 2 === 0 ? 'alone' : 'shared'));
    const runs = runsOf([...turns.keys()], turns, foldBeside(5));
    expect(runs.map(({ alone }) => alone)).toEqual([true, false, true, false, true]);
    expect(runs.at(-1)).toEqual({ alone: true, open: [4], folded: [5, 6] });
    expect(runsOf([0, 1, 2, 3, 4, 5], turns, foldBeside(5))).toHaveLength(6);
  });

  test('a heading goes with the text it heads', () => {
    expect(runsOf([0, 1, 2], ['shared', 'aside', 'alone'], null)).toEqual([
      { alone: false, open: [0], folded: [] },
      { alone: true, open: [1, 2], folded: [] },
    ]);
  });
});
