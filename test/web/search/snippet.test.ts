import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../web/search/snippet.ts';

const shown = ({ pieces }: ReturnType<typeof snippetOf>) => pieces.map(({ text }) => text).join('');
const marks = ({ pieces }: ReturnType<typeof snippetOf>) =>
  pieces.filter(({ mark }) => mark).map(({ text }) => text);
const placeOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

const LONG = `${'Båten ligger til kai mens været blir verre. '.repeat(20)}Havnen er stengt. ${'Ingen vet når den åpner igjen. '.repeat(20)}`;

describe('a snippet', () => {
  test('of a short paragraph is all of it', () => {
    const text = 'Havnen er stengt, og ferja går ikke.';
    const snippet = snippetOf(text, [placeOf(text, 'Havnen'), placeOf(text, 'ferja')]);
    expect(shown(snippet)).toBe(text);
    expect(marks(snippet)).toEqual(['Havnen', 'ferja']);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([false, false]);
  });

  test('of a long one has what was found, between whole words, with what leads up to it', () => {
    const snippet = snippetOf(LONG, [placeOf(LONG, 'Havnen')]);
    expect(marks(snippet)).toEqual(['Havnen']);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
    const words = new Set(LONG.split(' '));
    expect(
      shown(snippet)
        .split(' ')
        .filter((word) => !words.has(word)),
    ).toEqual([]);
    expect(shown(snippet).indexOf('Havnen')).toBeGreaterThan(0);
  });

  test('at either end of a paragraph leaves nothing out there', () => {
    const [first, last] = [placeOf(LONG, 'Båten'), LONG.lastIndexOf('igjen')];
    expect(snippetOf(LONG, [first]).cutBefore).toBe(false);
    expect(snippetOf(LONG, [{ start: last, end: last + 5 }]).cutAfter).toBe(false);
  });

  test('of any text is a stretch of it that holds the first place, with no character cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', 'ø', '🦌', 'b'), maxLength: 900 });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, length) => {
        const letters = [...text];
        if (letters.length === 0) return;
        const from = at % letters.length;
        const start = letters.slice(0, from).join('').length;
        const end = start + letters.slice(from, from + length).join('').length;
        const snippet = snippetOf(text, [{ start, end }]);
        expect(text).toContain(shown(snippet));
        expect(marks(snippet)).toEqual([text.slice(start, end)]);
        expect(shown(snippet)).not.toMatch(/\p{Surrogate}/u);
        expect(snippet.cutBefore || snippet.cutAfter).toBe(shown(snippet).length < text.length);
      }),
    );
  });
});
