import { describe, expect, test } from 'vitest';
import type { Article } from '../../../server/core/types.ts';
import { findingPlace, findingSettler, settleFinding } from '../../../web/drift/finding-place.ts';
import { article } from '../comparison.ts';
import { pair, placedFindings } from './drift.ts';

const written = (id: string, ...texts: string[]): Article => ({
  ...article(id, 'nb', ''),
  paragraphs: texts.map((text) => ({
    text,
    kind: 'text',
    lang: 'nb',
    sentences: [{ start: 0, end: text.length }],
  })),
});
const SOURCE = [
  'Havna er stengt.',
  'Skipet har 300 kasser om bord.',
  'Ferja går igjen på torsdag.',
];
const texts = (source: readonly string[], model = 'fedcba9876543210') => ({
  articles: [written('nb-1', ...source), written('da-1', 'Skibet har 450 kasser om bord.')],
  model: { name: 'm', hash: model, dim: 1 },
});

const [changed, added] = placedFindings(
  pair(0, 1, [
    { source: [1, 11, 14], target: [0, 11, 14] },
    { kind: 'addition', source: null, target: [0, 0, 6] },
  ]),
);
const { place, anchor } = findingPlace(changed!, texts(SOURCE));

describe('the place of a finding', () => {
  test('is where the source has words of it, else the target, quoted with what is around them', () => {
    expect(place).toEqual({ article: 'nb-1', paragraph: 1 });
    expect(anchor).toMatchObject({ exact: SOURCE[1], prefix: SOURCE[0], suffix: SOURCE[2] });
    expect(findingPlace(added!, texts(SOURCE)).place).toEqual({ article: 'da-1', paragraph: 0 });
  });
});

describe('an address of a finding is held against the texts', () => {
  const id = changed!.finding.id;
  const settle = (source: readonly string[], findings = [changed!], model?: string) =>
    settleFinding(id, place, anchor, texts(source, model), findings);

  test('nothing is told while the finding stands where it did, or nothing is quoted', () => {
    expect(settle(SOURCE)).toBeNull();
    expect(settleFinding(id, place, null, texts(SOURCE), [])).toBeNull();
    expect(settleFinding(id, null, null, texts(SOURCE), [])).toBeNull();
    const elsewhere = { article: 'sv-1', paragraph: 0 };
    expect(settleFinding(id, elsewhere, anchor, texts(SOURCE), [])).toBeNull();
  });

  test('one that stands in a text that changed is told, and another model', () => {
    const moved = settle(['Ny.', ...SOURCE]);
    expect(moved).toMatchObject({ stands: true, instead: [] });
    expect(moved?.settled.pinned).toEqual({ article: 'nb-1', paragraph: 2 });
    expect(settle(SOURCE, [changed!], '0'.repeat(16))?.settled.otherModel).toBe(true);
  });

  test('of one that is gone, the nearest passage is told, and what is found there instead', () => {
    const corrected = SOURCE.with(1, 'Skipet har 520 kasser om bord.');
    const [now, elsewhere] = placedFindings(
      pair(0, 1, [
        { source: [1, 11, 14], target: [0, 11, 14] },
        { source: [0, 0, 5], target: null },
      ]),
    );
    const gone = settle(corrected, [now!, elsewhere!]);
    expect(gone?.settled.moved).toEqual({ paragraph: 1, verbatim: false });
    expect(gone).toMatchObject({ stands: false, instead: [now] });
    expect(settle(['Noe helt annet.'], [])?.settled.moved).toBeNull();
  });

  test('one that is gone because the other text changed is told with its passage', () => {
    const gone = settle(SOURCE, []);
    expect(gone).toMatchObject({ stands: false });
    expect(gone?.settled).toEqual({ pinned: place, otherModel: false });
  });

  test('is settled anew only when something it is of has changed', () => {
    const remembered = findingSettler();
    const [found, now] = [[changed!], texts(['Ny.', ...SOURCE])];
    const first = remembered(id, place, anchor, now, found);
    expect(remembered(id, place, anchor, now, found)).toBe(first);
    expect(remembered(id, place, anchor, now, [changed!])).not.toBe(first);
  });
});
