import { describe, expect, it } from 'vitest';
import { greedyVocabulary } from '../../models/train/greedy-vocabulary.ts';
import { bytePairVocabulary } from '../../models/train/vocabulary.ts';
import { SPECIAL_PIECES, UNKNOWN_ID, WordPieces, words } from '../../server/embed/word-pieces.ts';

const COUNTS = new Map([
  ['avtale', 90],
  ['avtaler', 60],
  ['avtalen', 50],
  ['fredsavtale', 40],
  ['fred', 70],
  ['taler', 30],
]);

describe('words', () => {
  it.each([
    ['Fredsavtalen, 2024!', ['fredsavtalen', ',', '2', '0', '2', '4', '!']],
    ['  \n ', []],
    ['ÅRET’S', ['året', '’', 's']],
    ['ﬁnale', ['finale']],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('byte-pair merges', () => {
  const pieces = bytePairVocabulary(COUNTS, 60);

  it('open with the special pieces, keep every letter and stay within the size', () => {
    expect(pieces.slice(0, SPECIAL_PIECES.length)).toEqual(SPECIAL_PIECES);
    for (const letter of 'avtlernfds') expect(pieces).toContain(letter);
    expect(pieces.length).toBeLessThanOrEqual(60);
    expect(new Set(pieces).size).toBe(pieces.length);
  });

  it('make the frequent word one piece before the rare one', () => {
    const at = (piece: string) => pieces.indexOf(piece);
    expect(at('avtale')).toBeGreaterThan(0);
    expect(at('taler') === -1 || at('taler') > at('avtale')).toBe(true);
  });
});

describe('the vocabulary fitted to greedy cutting', () => {
  const candidates = bytePairVocabulary(COUNTS, 60);
  const letters = candidates.filter((piece) => piece.replace('##', '').length === 1).length;
  const size = SPECIAL_PIECES.length + letters + 4;
  const pieces = greedyVocabulary(candidates, COUNTS, size);

  it('has the size asked for and still cuts every word it was made from', () => {
    expect(pieces).toHaveLength(size);
    const cutter = new WordPieces(pieces);
    for (const word of COUNTS.keys()) expect(cutter.cut(word)).not.toContain(UNKNOWN_ID);
  });

  it('keeps the pieces that greedy cutting uses, not the steps towards them', () => {
    expect(pieces).toContain('avtale');
    expect(pieces).not.toContain('avt');
  });
});

describe('greedy cutting', () => {
  const cutter = new WordPieces([...SPECIAL_PIECES, 'fred', '##s', '##savtale', '##avtale', '.']);

  it('takes the longest piece first', () => {
    expect(cutter.encode('Fredsavtale.').map((id) => cutter.pieces[id])).toEqual([
      'fred',
      '##savtale',
      '.',
    ]);
  });

  it('makes a word it cannot finish unknown as a whole', () => {
    expect(cutter.encode('fredx fred')).toEqual([UNKNOWN_ID, 2]);
  });

  it('refuses a vocabulary without its special pieces', () => {
    expect(() => new WordPieces(['fred'])).toThrow(RangeError);
  });
});
