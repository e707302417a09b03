import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PieceTable } from '../../server/embed/piece-table.ts';

/** Few letters, so that pieces are met; one beyond the first plane, and its halves. */
const letters = fc.constantFrom('a', 'b', 'ø', '#', '𐐷', '\ud801', '\udc37');
const text = fc.string({ unit: letters, minLength: 1, maxLength: 6 });

it('finds the longest piece a word goes on with, as looking through all of them does', () => {
  const pieces = fc.uniqueArray(
    fc.oneof(
      text,
      text.map((piece) => `##${piece}`),
    ),
  );
  fc.assert(
    fc.property(pieces, text, fc.constantFrom('', '##'), (vocabulary, word, opening) => {
      const table = PieceTable.of(vocabulary);
      expect(vocabulary.map((_, id) => table.piece(id))).toEqual(vocabulary);
      const marks = [...word];
      const ends = marks.map((_, k) => marks.slice(0, k + 1).join('').length);
      for (const from of [0, ...ends.slice(0, -1)]) {
        const [end] = ends
          .filter((to) => to > from && vocabulary.includes(opening + word.slice(from, to)))
          .sort((a, b) => b - a);
        const id = vocabulary.indexOf(opening + word.slice(from, end));
        expect(table.longestAt(word, from, opening)).toEqual(
          end === undefined ? null : { id, end },
        );
      }
    }),
  );
});
