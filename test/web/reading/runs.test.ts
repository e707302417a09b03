import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../web/reading/blocks.ts';
import { FOLD_AMONG_OTHERS, FOLD_BY_ITSELF, runsOf } from '../../../web/reading/runs.ts';

const anyStandings = fc.array(fc.constantFrom<Standing>('shared', 'alone', 'aside'));
const anyFold = fc.constantFrom(null, FOLD_AMONG_OTHERS, FOLD_BY_ITSELF);

describe('runs of a cell', () => {
  test('joined they give the cell back, and only what stands alone is folded', () => {
    fc.assert(
      fc.property(anyStandings, anyFold, (standings, fold) => {
        const cell = standings.map((_, p) => p);
        const runs = runsOf(cell, standings, fold);
        expect(runs.flatMap(({ open, folded }) => [...open, ...folded])).toEqual(cell);
        for (const { alone, folded } of runs) {
          if (!alone || fold === null) expect(folded).toEqual([]);
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
    expect(runsOf([0, 1, 2, 3], alone(4), FOLD_AMONG_OTHERS)).toEqual([
      { alone: true, open: [0, 1, 2, 3], folded: [] },
    ]);
    expect(runsOf([0, 1, 2, 3, 4], alone(5), FOLD_AMONG_OTHERS)).toEqual([
      { alone: true, open: [0, 1], folded: [2, 3, 4] },
    ]);
  });

  test('a heading goes with the text it heads', () => {
    expect(runsOf([0, 1, 2], ['shared', 'aside', 'alone'], null)).toEqual([
      { alone: false, open: [0], folded: [] },
      { alone: true, open: [1, 2], folded: [] },
    ]);
  });
});
