import { expect, test } from 'vitest';
import { isInView, nearWindow, ribbonPath, ribbonsBeside } from '../../../web/reading/ribbons.ts';
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
    { left: 0, right: 1, confidence: 0.5, strength: 'possible' },
    { left: 2, right: 3, confidence: 0.9, strength: 'veryLikely' },
  ]);
  expect(ribbonsBeside(given, 1)).toEqual([]);
});

test('a ribbon spans the gap from edge to edge and a little beyond, at the heights of its ends', () => {
  expect(ribbonPath(40, { top: 10, bottom: 30 }, { top: -5, bottom: 50 })).toBe(
    'M0 10C20 10 20 -5 40 -5h2V50h-2C20 50 20 30 0 30h-2V10Z',
  );
});

test.each([
  [{ top: -10, bottom: 0 }, false],
  [{ top: -10, bottom: 1 }, true],
  [{ top: 99, bottom: 300 }, true],
  [{ top: 100, bottom: 300 }, false],
])('%j in a window of 100: %s', (extent, expected) => {
  expect(isInView(extent, 100)).toBe(expected);
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
