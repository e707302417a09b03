import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadingOrder, markedPieces, markIndex, overlapping } from '../../../web/drift/marks.ts';
import { pair, placedFindings } from './drift.ts';

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('marked text', () => {
  test('pieces joined give the text back, and each is marked by exactly what covers it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 41 }),
        fc.array(span),
        span,
        (text, spans, [from, to]) => {
          const findings = placedFindings(
            pair(
              0,
              1,
              spans.map(([start, end]) => ({ source: [0, start, end], target: null })),
            ),
          );
          const marks = markIndex(findings).get('0:0') ?? [];
          const pieces = markedPieces(text, { start: from, end: to }, marks);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(from, to));
          let at = from;
          for (const piece of pieces) {
            const end = at + piece.text.length;
            const covering = marks.filter((mark) => mark.start < end && at < mark.end);
            expect(new Set(piece.findings)).toEqual(
              new Set(covering.map(({ finding }) => finding)),
            );
            for (const mark of covering) expect(mark.start <= at && end <= mark.end).toBe(true);
            at = end;
          }
        },
      ),
    );
  });

  test('the shortest mark of a place comes first', () => {
    const findings = placedFindings(
      pair(0, 1, [
        { source: [0, 0, 20], target: null, kind: 'omission' },
        { source: [0, 5, 9], target: [0, 0, 3], kind: 'date' },
      ]),
    );
    const pieces = markedPieces(
      'x'.repeat(30),
      { start: 0, end: 30 },
      markIndex(findings).get('0:0')!,
    );
    expect(pieces.map((piece) => piece.findings.map(({ finding }) => finding.kind))).toEqual([
      ['omission'],
      ['date', 'omission'],
      ['omission'],
      [],
    ]);
  });

  test('a finding is marked on both sides, and nowhere where nothing corresponds', () => {
    const index = markIndex(
      placedFindings(
        pair(0, 2, [
          { source: [3, 0, 4], target: [5, 1, 2] },
          { source: [4, 0, 4], target: null },
        ]),
      ),
    );
    expect([...index.keys()].sort()).toEqual(['0:3', '0:4', '2:5']);
  });
});

describe('stepping', () => {
  test('goes from row to row, whatever order the pairs have', () => {
    const findings = placedFindings(
      pair(0, 1, [{ source: [2, 0, 1], target: [2, 0, 1] }]),
      pair(0, 2, [
        { source: [0, 5, 6], target: [0, 0, 1] },
        { source: [0, 1, 2], target: [0, 0, 1] },
      ]),
    );
    const rows = [{ cells: [[0], [], [0]] }, { cells: [[2], [2], []] }];
    const places = inReadingOrder(findings, rows).map(({ source }) => source.span);
    expect(places.map((place) => [place?.paragraph, place?.start])).toEqual([
      [0, 1],
      [0, 5],
      [2, 0],
    ]);
  });

  test('what lies over the same words is told, and only that', () => {
    const [wide, inside, beside] = placedFindings(
      pair(0, 1, [
        { source: [0, 0, 9], target: null },
        { source: [0, 2, 3], target: [0, 0, 1] },
        { source: [0, 9, 12], target: null },
      ]),
    );
    expect(overlapping(wide!, [wide!, inside!, beside!])).toEqual([inside]);
  });
});
