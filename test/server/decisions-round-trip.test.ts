/** What people decide leaves in every format that carries alignments, and reads back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedUnits } from '../../server/core/exchange/decided.ts';
import { decisionsOf, pairKey } from '../../server/core/review/decisions.ts';
import type { Decision, Operation, Place } from '../../server/core/review/operation.ts';
import { placeOf } from '../../server/core/review/places.ts';
import { type Article, type Comparison, LINK_VERDICTS } from '../../server/core/types.ts';
import { exportComparisons } from '../../server/export.ts';
import { readAlignments } from '../../server/formats/read/alignments/index.ts';
import { alignmentFormats } from '../../server/formats/write/index.ts';
import { article, withWholeCharacters } from '../formats/arbitrary-units.ts';
import { fakeEngine } from './fakes.ts';

/** As articles are when they are read: composed, whole characters, no outer white space. */
function asRead(made: Article): Article {
  const whole = withWholeCharacters(made);
  const paragraphs = whole.paragraphs.map((each) => ({
    ...each,
    text: each.text.normalize('NFC').trim() || '.',
  }));
  return { ...whole, paragraphs };
}

interface Said {
  readonly source: number;
  readonly target: number;
  /** What the machine says; `null` = it saw no link there. */
  readonly confidence: number | null;
  readonly verdict: (typeof LINK_VERDICTS)[number] | null;
  readonly note: string | null;
}

/** Two articles, and what machine and people say of any of their pairs of paragraphs. */
const reviewed = fc.tuple(article('a').map(asRead), article('b').map(asRead)).chain(([a, b]) => {
  const said: fc.Arbitrary<Said> = fc.record({
    source: fc.nat(a.paragraphs.length - 1),
    target: fc.nat(b.paragraphs.length - 1),
    confidence: fc.option(
      fc.integer({ min: 500, max: 10_000 }).map((n) => n / 10_000),
      { nil: null },
    ),
    verdict: fc.option(fc.constantFrom(...LINK_VERDICTS), { nil: null }),
    note: fc.option(fc.constantFrom('Se også s. 2', '=A1', 'to\nlinjer', '<b>&amp;'), {
      nil: null,
    }),
  });
  const pairs = fc.uniqueArray(said, {
    selector: ({ source, target }) => `${source} ${target}`,
    maxLength: 8,
  });
  return fc.record({ a: fc.constant(a), b: fc.constant(b), pairs });
});

function comparisonOf(a: Article, b: Article, pairs: readonly Said[]): Comparison {
  const links = pairs.flatMap(({ source, target, confidence }) =>
    confidence === null ? [] : [{ source, target, confidence, chance: 0, evidence: [] }],
  );
  const alignment = { source: 0, target: 1, chance: 0, sameEvent: true, links };
  return { model: fakeEngine.model, articles: [a, b], pairs: [alignment], rows: [] };
}

function logOf(a: Article, b: Article, pairs: readonly Said[]): Operation[] {
  const actions = pairs.flatMap(({ source, target, verdict, note }): Decision[] => {
    const place = { source: placeOf(a, source), target: placeOf(b, target) };
    return [
      ...(verdict === null ? [] : [{ type: 'links' as const, links: [{ ...place, verdict }] }]),
      ...(note === null ? [] : [{ type: 'note' as const, ...place, note }]),
    ];
  });
  const stamp = { at: '2024-01-01T00:00:00Z', by: 'Ada', model: null };
  return actions.map((action, i) => ({ id: `op-${i}`, ...stamp, action }));
}

async function throughFile(
  id: string,
  comparison: Comparison,
  log: readonly Operation[],
): Promise<ReturnType<typeof decidedUnits>> {
  const engine = { ...fakeEngine, tool: { name: 'ordlyd', version: '1' } };
  const wanted = { format: id, unit: 'pairs', rejected: true } as const;
  const decided = { ...engine, decisions: decisionsOf(log) };
  let text = '';
  for await (const part of exportComparisons([comparison], wanted, decided)) text += part.text;
  const extension = alignmentFormats.find((each) => each.id === id)?.extension;
  const units = readAlignments(new TextEncoder().encode(text), `links.${extension}`);
  return decidedUnits(units, (key) => comparison.articles.find((each) => each.id === key) ?? null);
}

interface Pair {
  readonly source: Place;
  readonly target: Place;
}

const byPair = <T extends Pair>(pairs: readonly T[], said: (pair: T) => string | null) =>
  Object.fromEntries(pairs.map((pair) => [pairKey(pair.source, pair.target), said(pair)]));

describe.each(['jsonl', 'jsonld', 'tmx', 'csv', 'tsv', 'xces'])('%s', (id) => {
  it('brings back who was accepted, who rejected, and what was noted', async () => {
    await fc.assert(
      fc.asyncProperty(reviewed, async ({ a, b, pairs }) => {
        const back = await throughFile(id, comparisonOf(a, b, pairs), logOf(a, b, pairs));
        // A pair that neither the machine nor a person has linked is no unit.
        const written = pairs.filter(
          ({ verdict, confidence }) =>
            verdict === 'accepted' ||
            (verdict === 'rejected' && confidence !== null) ||
            (confidence ?? 0) >= fakeEngine.alignment.threshold,
        );
        const expected = decisionsOf(logOf(a, b, written));
        expect(back.unplaced).toBe(0);
        expect(byPair(back.links, ({ verdict }) => verdict)).toEqual(
          byPair(expected.links, ({ verdict }) => verdict),
        );
        // XCES has no place for words.
        const notes = id === 'xces' ? [] : expected.notes;
        expect(byPair(back.notes, ({ note }) => note)).toEqual(byPair(notes, ({ note }) => note));
      }),
      { numRuns: 200 },
    );
  });
});
