import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bandAt,
  firstAbove,
  nearWindow,
  ribbonIndex,
  ribbonPath,
  ribbonsBeside,
  ribbonsInView,
} from '../../../web/reading/ribbons.ts';
import { article, comparison, link, pair } from '../comparison.ts';

const texts = [
  article('nb-1', 'nb', 'tttt'),
  article('da-1', 'da', 'tttt'),
  article('sv-1', 'sv', 't'),
];

test('ribbons join neighbours only, in the order of the left text, whichever way a pair was compared', () => {
  const given = comparison(
    texts,
    [],
    [pair(1, 0, [link(3, 2), link(1, 0, 0.5)]), pair(0, 2, [link(0, 0)]), pair(1, 2, [])],
  );
  expect(ribbonsBeside(given, 0)).toEqual([
    { left: 0, right: 1, confidence: 0.5, decision: null, strength: 'possible' },
    { left: 2, right: 3, confidence: 0.9, decision: null, strength: 'veryLikely' },
  ]);
  expect(ribbonsBeside(given, 1)).toEqual([]);
});

test('a ribbon that a person decided is no matter of likelihood', () => {
  const drawn = { ...link(0, 1, 0), evidence: [] };
  const given = comparison(texts, [], [pair(1, 0, [drawn, link(1, 1)])]);
  const [decision] = [
    { pair: 0, source: 0, target: 1, verdict: 'accepted', by: 'Ada', at: '' } as const,
  ];
  const ribbons = ribbonsBeside({ ...given, review: { verdicts: [decision] } }, 0);
  expect(ribbons.map(({ strength }) => strength)).toEqual(['decided', 'veryLikely']);
  expect(ribbons[0]!.decision).toMatchObject({ by: 'Ada' });
});

test('a ribbon spans the gap from edge to edge and a little beyond, at the heights of its ends', () => {
  expect(ribbonPath(42, { top: 10, bottom: 30.1 }, { top: -5, bottom: 50 })).toBe(
    'M0 10C14 10 28 -5 42 -5h2V50h-2C28 50 14 30 0 30h-2V10Z',
  );
});

test('the pointer meets a band at its ends and half way between them', () => {
  const [left, right] = [
    { top: 0, bottom: 20 },
    { top: 100, bottom: 160 },
  ];
  expect(bandAt(0, left, right)).toEqual(left);
  expect(bandAt(1, left, right)).toEqual(right);
  expect(bandAt(0.5, left, right)).toEqual({ top: 50, bottom: 90 });
});

const range = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([start, length]) => ({ start, end: start + length }));

test('ribbons are in view that begin or end among the paragraphs in view, and no others', () => {
  const ends = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 40 });
  fc.assert(
    fc.property(ends, range, range, (pairs, left, right) => {
      const ribbons = pairs.map(([left, right]) => {
        return { left, right, confidence: 1, decision: null, strength: 'veryLikely' as const };
      });
      const shown = ribbonsInView(ribbonIndex(ribbons), left, right);
      const isIn = (p: number, { start, end }: typeof left) => start <= p && p < end;
      for (const ribbon of ribbons) {
        expect(shown.has(ribbon)).toBe(isIn(ribbon.left, left) || isIn(ribbon.right, right));
      }
    }),
  );
});

test('the first number above a limit is found as by looking at each', () => {
  const ascending = fc
    .array(fc.integer({ min: 0, max: 50 }))
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.integer({ min: -1, max: 51 }), (numbers, limit) => {
      const found = numbers.findIndex((number) => number > limit);
      expect(firstAbove(numbers, limit)).toBe(found < 0 ? numbers.length : found);
    }),
  );
});

test.each([
  [
    { top: 10, bottom: 30 },
    { top: 10, bottom: 30 },
  ],
  [
    { top: -900, bottom: -870 },
    { top: -130, bottom: -100 },
  ],
  [
    { top: 900, bottom: 930 },
    { top: 200, bottom: 230 },
  ],
])('%j is brought near a window of 100 as %j', (extent, expected) => {
  expect(nearWindow(extent, 100)).toEqual(expected);
});
