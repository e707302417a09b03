import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleHead, LedgerPassage } from '../../../web/api.ts';
import { dateColumns } from '../../../web/claims/dates.ts';
import { cellManner, mannerWords } from '../../../web/claims/manner.ts';
import { passagePieces } from '../../../web/claims/passage-pieces.ts';
import { shortClaim } from '../../../web/claims/short-claim.ts';

const passage: LedgerPassage = {
  paragraph: 0,
  text: 'Broen er dyr.',
  lang: 'nb',
  sentences: [],
  mode: 'own',
  source: null,
  medium: null,
  hedges: [],
  figures: [],
  dates: [],
  names: [],
  confidence: 0.5,
  confirmed: false,
};

describe('a passage in pieces', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));

  test('the pieces are the text, none empty, and marked as the spans say', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (sentences, hedges) => {
        const text = 'x'.repeat(30);
        const pieces = passagePieces(text, sentences, hedges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.text).not.toBe('');
          const within = (spans: typeof sentences) =>
            spans.some(({ start, end }) => start <= at && at < end);
          expect([piece.carries, piece.hedges]).toEqual([within(sentences), within(hedges)]);
          at += piece.text.length;
        }
      }),
    );
  });
});

describe('how a passage is told', () => {
  test.each([
    [{}, 'Own voice'],
    [{ mode: 'direct', source: 'Kari Moe' }, 'Quoted: Kari Moe'],
    [
      { mode: 'indirect', source: 'Kari Moe', medium: 'Fjordposten' },
      'Retold: Kari Moe, in Fjordposten',
    ],
    [{ mode: 'indirect', hedges: [{ start: 0, end: 1 }] }, 'Retold; hedged'],
  ] as const)('%j is "%s"', (facts, words) => {
    expect(mannerWords({ ...passage, ...facts })).toBe(words);
  });

  test('a cell is told as its most direct passage', () => {
    const cell = (...modes: LedgerPassage['mode'][]) => ({
      passages: modes.map((mode) => ({ ...passage, mode })),
    });
    expect(cellManner(cell('own', 'direct', 'indirect'))).toBe('direct');
    expect(cellManner(cell('own', 'indirect'))).toBe('indirect');
    expect(cellManner(cell())).toBe('none');
  });
});

test('a long claim is cut, a short one is not', () => {
  expect(shortClaim('Putin visits')).toBe('Putin visits');
  expect(shortClaim('a '.repeat(100)).length).toBeLessThan(100);
  expect(shortClaim('a '.repeat(100))).toMatch(/…$/);
});

describe('texts by date', () => {
  const article = (published: string | null): ArticleHead => ({
    id: 'a',
    lang: 'nb',
    outlet: null,
    author: null,
    title: null,
    published,
    url: null,
  });

  test('stand in order, together if they share a date, between 0 and 1', () => {
    const columns = dateColumns(['2024-06', '2023-09', null, '2024-01', '2023-09'].map(article));
    expect(columns.map(({ published }) => published)).toEqual(['2023-09', '2024-01', '2024-06']);
    expect(columns[0]?.articles).toEqual([1, 4]);
    const places = columns.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([places[0], places[2]]).toEqual([0, 1]);
  });

  test('are none where no date is known', () => {
    expect(dateColumns([article(null)])).toEqual([]);
  });
});
