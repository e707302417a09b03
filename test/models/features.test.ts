import { describe, expect, it } from 'vitest';
import { pieceFeatures, soundKey } from '../../models/train/features.ts';
import { SPECIAL_PIECES } from '../../server/embed/word-pieces.ts';

const RUNS = { from: 3, to: 4, atLeast: 2 };

function shared(a: string, b: string): number {
  const pieces = [...SPECIAL_PIECES, a, b];
  const { starts, ids } = pieceFeatures(pieces, RUNS);
  const [own, others] = [2, 3].map((p) => ids.slice(starts[p]!, starts[p + 1]!));
  return [...own!].filter((id) => others!.includes(id)).length;
}

describe('sound keys', () => {
  it.each([
    ['høst', 'höst'],
    ['være', 'vära'],
    ['grosse', 'große'],
    ['Konflikt'.toLowerCase(), 'conflict'],
    ['aalborg', 'ålborg'],
  ])('bring %s and %s together', (a, b) => {
    expect(soundKey(a).slice(0, 3)).toBe(soundKey(b).slice(0, 3));
  });

  it('keep different words apart', () => {
    expect(soundKey('hund')).not.toBe(soundKey('hand'));
  });
});

describe('piece features', () => {
  it('begin with the piece itself, which nothing else has', () => {
    const pieces = [...SPECIAL_PIECES, 'parlament', 'parlamentet', '##ment'];
    const { starts, ids } = pieceFeatures(pieces, RUNS);
    pieces.forEach((_, p) => {
      expect(ids[starts[p]!]).toBe(p);
    });
    expect(ids.filter((id) => id === 2)).toHaveLength(1);
  });

  it('are shared more by words that look alike', () => {
    expect(shared('genombrott', 'gjennombrudd')).toBeGreaterThan(shared('genombrott', 'haifisch'));
    expect(shared('parlament', 'parlamentet')).toBeGreaterThan(shared('parlament', 'element'));
  });

  it('leave out runs that too few pieces have, and short pieces', () => {
    expect(shared('og', 'ogs')).toBe(0);
    const pieces = [...SPECIAL_PIECES, 'parlament', 'parlamentet', 'haifisch'];
    expect(pieceFeatures(pieces, { ...RUNS, atLeast: 3 }).count).toBe(pieces.length);
  });

  it('are the pieces alone without letter runs', () => {
    const pieces = [...SPECIAL_PIECES, 'parlament', 'parlamentet'];
    expect([...pieceFeatures(pieces, null).ids]).toEqual([0, 1, 2, 3]);
  });
});
