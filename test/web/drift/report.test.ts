import { describe, expect, test } from 'vitest';
import {
  GROUPINGS,
  neighbour,
  reportGroups,
  SORTINGS,
  type Sorting,
} from '../../../web/drift/report.ts';
import { DRIFT_SHOWN_FIRST, isShown, parseShown } from '../../../web/drift/shown.ts';
import { pair, placedFindings } from './drift.ts';

const findings = placedFindings(
  pair(0, 1, [
    { kind: 'hedge', severity: 'minor', confidence: 0.9, source: [4, 0, 1], target: [4, 0, 1] },
    { kind: 'number', severity: 'major', confidence: 0.4, source: [7, 0, 1], target: [1, 0, 1] },
    { kind: 'addition', severity: 'major', confidence: 0.8, source: null, target: [2, 0, 9] },
  ]),
  pair(0, 2, [
    { kind: 'number', severity: 'minor', confidence: 0.7, source: [1, 0, 1], target: [0, 0, 1] },
  ]),
);
const [hedge, number, addition, other] = findings;

describe('the order of a report', () => {
  test.each<[Sorting, (typeof findings)[number][]]>([
    ['weight', [addition!, number!, hedge!]],
    ['confidence', [hedge!, addition!, number!]],
    ['kind', [number!, addition!, hedge!]],
    ['text', [addition!, hedge!, number!]],
  ])('sorted by %s', (sort, expected) => {
    const [first, second] = reportGroups(findings, { group: 'pair', sort });
    expect(first!.findings).toEqual(expected);
    expect(second!.findings).toEqual([other]);
  });

  test('every finding is in exactly one group, however it is ordered', () => {
    for (const group of GROUPINGS) {
      for (const sort of SORTINGS) {
        const listed = reportGroups(findings, { group, sort }).flatMap((each) => each.findings);
        expect(listed.length).toBe(findings.length);
        expect(new Set(listed)).toEqual(new Set(findings));
      }
    }
  });

  test('groups of kinds stand in the order of kinds, those of paragraphs in that of the text', () => {
    const kinds = reportGroups(findings, { group: 'kind', sort: 'weight' });
    expect(kinds.map(({ head }) => head.by === 'kind' && head.kind)).toEqual([
      'number',
      'addition',
      'hedge',
    ]);
    const paragraphs = reportGroups(findings, { group: 'paragraph', sort: 'weight' });
    expect(paragraphs.map((each) => each.findings[0])).toEqual([addition, hedge, number, other]);
  });

  test('next and previous follow it and end at its ends', () => {
    const groups = reportGroups(findings, { group: 'pair', sort: 'weight' });
    expect(neighbour(groups, addition!.finding.id, 1)).toBe(number);
    expect(neighbour(groups, addition!.finding.id, -1)).toBeNull();
    expect(neighbour(groups, other!.finding.id, 1)).toBeNull();
    expect(neighbour(groups, null, 1)).toBe(addition);
    expect(neighbour(groups, null, -1)).toBe(other);
  });
});

describe('what is shown', () => {
  const shown = (value: string) =>
    findings.filter((item) => isShown(item, parseShown(value)!)).map(({ finding }) => finding.kind);

  test.each([
    ['off', []],
    ['major', ['number', 'addition']],
    ['all', ['hedge', 'number', 'addition', 'number']],
    ['all,hedge', ['hedge']],
    ['major,hedge', []],
  ])('%s', (value, kinds) => {
    expect(shown(value)).toEqual(kinds);
  });

  test('major findings between texts on different things do not crowd out the others', () => {
    const written = [{ source: [0, 0, 1], target: [0, 0, 1] }] as const;
    const mixed = placedFindings(pair(0, 1, written), pair(0, 2, written, false));
    expect(mixed.map((item) => isShown(item, DRIFT_SHOWN_FIRST))).toEqual([true, false]);
    const alone = placedFindings(pair(0, 1, written, false));
    expect(alone.map((item) => isShown(item, DRIFT_SHOWN_FIRST))).toEqual([true]);
  });

  test.each(['', 'some', 'number'])('"%s" says nothing', (value) => {
    expect(parseShown(value)).toBeNull();
  });
});
