import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundParagraphs, searchTerms, searchWords } from '../../../server/core/search/words.ts';
import type { Paragraph } from '../../../server/core/types.ts';

const article = (...texts: string[]) => ({
  paragraphs: texts.map((text): Paragraph => ({ text, kind: 'text', lang: 'nb', sentences: [] })),
});

function found(query: string, ...texts: string[]): [number, string[]] | null {
  const [best = null] = foundParagraphs(article(...texts), searchTerms(query));
  if (best === null) return null;
  const { paragraph, spans } = best;
  return [paragraph, spans.map(({ start, end }) => texts[paragraph].slice(start, end))];
}

describe('words are found', () => {
  it.each<[string, string, string[]]>([
    ['a name in another spelling', 'Radchenko', ['Radtsjenko']],
    ['a name in German spelling', 'Wladimir Schoigu', ['Vladimir', 'Sjojgu']],
    ['the letters of a neighbour', 'møter', ['möter']],
    ['without their marks', 'smabyen', ['Småbyen']],
    ['at the beginning of a longer one', 'havn', ['Havnen', 'havna']],
    ['as a phrase that goes on', '«i havn»', ['i Havnen']],
    ['as a number', '2023', ['2023']],
  ])('%s', (_, query, words) => {
    const text =
      'Radtsjenko og Vladimir Sjojgu möter pressen i Havnen, havna i Småbyen, 14.9.2023.';
    expect(found(query, 'Noe annet.', text)).toEqual([1, words]);
  });

  it.each(['"havnen i"', 'radio', 'avn', '?'])('not: %s', (query) => {
    expect(found(query, 'Båten ligger i havnen.')).toBeNull();
  });

  it('where most of them are, in the first of equals', () => {
    expect(
      found('brann havn', 'Brann.', 'Brannen i havnen.', 'Havnen brant, brann i havn.'),
    ).toEqual([1, ['Brannen', 'havnen']]);
  });
});

describe('all paragraphs that are found', () => {
  const texts = ['Brann.', 'Sol.', 'Havnen brant, brann i havn.', 'Havna.', 'Brannen i havna.'];
  const all = foundParagraphs(article(...texts), searchTerms('brann havn'));

  it('come with most of the words first, else as they stand', () => {
    expect(all.map(({ paragraph }) => paragraph)).toEqual([2, 4, 0, 3]);
  });

  it('have what was found marked in order', () => {
    for (const { spans } of all) {
      expect(spans.map(({ start }) => start)).toEqual(
        spans.map(({ start }) => start).sort((a, b) => a - b),
      );
    }
  });
});

/** Letters that fold, halves of characters, numbers of all kinds, marks, quotation marks. */
const odd = fc.constantFrom(
  ...['a', 'å', 'Ä', 'ß', 'ﬁ', 'İ', 'đ', 'sch', 'zz', '中', 'א', '7', '½', '٣', '\u030a', '\ud83d'],
  ...['\udc8c', '🦌', ' ', '"', '«', '»', '-', "'", '\u0000', '\n'],
);

describe('whatever is written', () => {
  it('is words of letters and digits alone, where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: odd }), (text) => {
        for (const { start, end, folded } of searchWords(text)) {
          expect(folded).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(searchWords(text.slice(start, end))).toEqual([
            { start: 0, end: end - start, folded },
          ]);
        }
        expect(searchTerms(text).every((term) => term.length > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
