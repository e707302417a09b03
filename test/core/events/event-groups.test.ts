import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventGroups, type ScoredArticlePair } from '../../../server/core/events/event-groups.ts';

const THRESHOLD = 0.6;
const JOIN = 0.4;

const pair = (source: number, target: number, confidence: number): ScoredArticlePair => ({
  source,
  target,
  confidence,
});

/** Any confidences between ten articles, each pair at most once; ties are rare. */
const anyPairs = fc
  .uniqueArray(
    fc.record({
      source: fc.nat(9),
      target: fc.nat(9),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ source, target }) => source * 10 + target, maxLength: 45 },
  )
  .map((pairs) => pairs.filter(({ source, target }) => source < target));

describe('groups of articles', () => {
  it.each<[string, ScoredArticlePair[], number[][]]>([
    ['nothing', [], []],
    ['one confident pair', [pair(3, 7, 0.9)], [[3, 7]]],
    ['a pair that is not confident', [pair(3, 7, 0.5)], []],
    [
      'two events',
      [pair(0, 3, 0.9), pair(1, 2, 0.8)],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    [
      'three of which two were never compared: the mean of 0.9 and 0 suffices',
      [pair(0, 1, 0.95), pair(1, 2, 0.9)],
      [[0, 1, 2]],
    ],
    [
      'two events and a review that is near to both',
      [pair(0, 1, 0.99), pair(2, 3, 0.98), pair(0, 4, 0.7), pair(1, 4, 0.7), pair(2, 4, 0.69)],
      [
        [0, 1, 4],
        [2, 3],
      ],
    ],
    [
      'a chain: each is near to the next only',
      [pair(0, 1, 0.99), pair(1, 2, 0.7), pair(2, 3, 0.98), pair(3, 4, 0.65)],
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ])('%s', (_, pairs, groups) => {
    expect(eventGroups(pairs, THRESHOLD, JOIN)).toEqual(groups);
  });

  it('are apart, ordered, of at least two', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const groups = eventGroups(pairs, THRESHOLD, JOIN);
        const members = groups.flat();
        expect(new Set(members).size).toBe(members.length);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          expect(group).toEqual([...group].sort((a, b) => a - b));
        }
        const firsts = groups.map(([first]) => first);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('hang together by confident pairs, and on the whole by all of theirs', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const group of eventGroups(pairs, THRESHOLD, JOIN)) {
          const inside = pairs.filter((p) => group.includes(p.source) && group.includes(p.target));
          const reached = new Set([group[0]]);
          for (let round = 0; round < group.length; round++) {
            for (const { source, target, confidence } of inside) {
              if (confidence < THRESHOLD) continue;
              if (reached.has(source) || reached.has(target)) reached.add(source).add(target);
            }
          }
          expect([...reached].sort((a, b) => a - b)).toEqual(group);
          const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
          const possible = (group.length * (group.length - 1)) / 2;
          expect(sum / possible).toBeGreaterThanOrEqual(JOIN - 1e-9);
        }
      }),
    );
  });

  it('do not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const groups = eventGroups(pairs, THRESHOLD, JOIN);
        expect(eventGroups([...pairs].reverse(), THRESHOLD, JOIN)).toEqual(groups);
      }),
    );
  });

  it('are connected components where any mean will do', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const groups = eventGroups(pairs, THRESHOLD, 0);
        for (const { source, target, confidence } of pairs) {
          if (confidence < THRESHOLD) continue;
          expect(groups.some((group) => group.includes(source) && group.includes(target))).toBe(
            true,
          );
        }
      }),
    );
  });
});
