import { describe, expect, test } from 'vitest';
import { InputError } from '../../server/core/errors.ts';
import type { Finding } from '../../server/core/types.ts';
import { driftPredictions, evaluateDrift, parseDriftCases } from '../../server/evaluate-drift.ts';

const LINES = [
  '{"id":"x","source":{"lang":"nb","text":"Tre."},"target":{"lang":"da","text":"Fire."},"edit":{"type":"number","start":0,"end":4}}',
  '{"id":"y","source":{"lang":"nb","text":"Tre."},"target":{"lang":"da","text":"Tre."},"edit":null}',
].join('\n');

const FOUND: Finding = {
  kind: 'number',
  rule: 'number-changed',
  source: { start: 0, end: 3 },
  target: { start: 0, end: 4 },
  explanation: "'Tre' became 'Fire'",
  severity: 'major',
  confidence: 0.91234,
};

describe('passages with known edits', () => {
  test('are read line by line', () => {
    expect(parseDriftCases(LINES, 'f').map(({ id, edit }) => [id, edit?.type])).toEqual([
      ['x', 'number'],
      ['y', undefined],
    ]);
  });

  test.each([
    ['not JSON', '{"id"', /line 1, is not JSON/],
    ['a language that is none of ours', LINES.replace('"nb"', '"xx"'), /line 1, at source.lang/],
  ])('%s is named with its line', (_, text, message) => {
    expect(() => parseDriftCases(text, 'f')).toThrowError(InputError);
    expect(() => parseDriftCases(text, 'f')).toThrowError(message);
  });
});

describe('figures', () => {
  const cases = parseDriftCases(LINES, 'f');

  test('a finding in its place counts as recall, on a clean passage as a false alarm', () => {
    const { kinds, clean, confusion } = evaluateDrift(cases, [[FOUND], [FOUND]]);
    expect(kinds.get('number')).toEqual({ edited: 1, found: 1, placed: 1, findings: 2, right: 1 });
    expect(clean).toEqual({ passages: 1, any: 1, major: 1 });
    expect(confusion.get('clean')?.get('number')).toBe(1);
  });

  test('nothing found counts as nothing', () => {
    const { kinds, clean, confusion } = evaluateDrift(cases, [[], []]);
    expect(kinds.get('number')?.found).toBe(0);
    expect(clean.any).toBe(0);
    expect(confusion.get('number')?.get('nothing')).toBe(1);
  });

  test('predictions are one JSON a line', () => {
    const [first, second] = driftPredictions(cases, [[FOUND], []])
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'x', n: 0 });
    expect(first.findings[0]).toMatchObject({ kind: 'number', target: [0, 4], confidence: 0.912 });
    expect(second).toEqual({ id: 'y', n: 1, findings: [] });
  });
});
